import { onTestFinished } from 'vitest';
import type { FinboxConnect, JourneyOutcome } from '../index.ts';
import '../index.ts';
import { clientOrigin, eventOf, sessionUrl } from '../launch/in-page.test-support.ts';

const EVENTS = [
  'finbox-open',
  'finbox-info',
  'finbox-error',
  'finbox-close-request',
  'finbox-success',
  'finbox-failure',
] as const;

/** An element of the page under test, and the names of its events in the order they came. */
export interface Fixture {
  readonly element: FinboxConnect;
  readonly heard: string[];
}

/** Puts an element into the page; the given properties win over a usable session. */
export function place(properties: Partial<FinboxConnect> = {}): Fixture {
  const element = document.createElement('finbox-connect');
  const heard: string[] = [];
  for (const type of EVENTS) element.addEventListener(type, () => heard.push(type));
  Object.assign(element, { clientOrigin, redirectUrl: sessionUrl(), ...properties });
  document.body.append(element);
  onTestFinished(() => element.remove());
  return { element, heard };
}

/** An inline journey that has loaded. */
export async function placeOpen(properties: Partial<FinboxConnect> = {}): Promise<Fixture> {
  const fixture = place(properties);
  const opened = eventOf(fixture.element, 'finbox-open');
  if (fixture.element.launch === 'manual') {
    await fixture.element.updateComplete;
    void fixture.element.open();
  }
  await opened;
  return fixture;
}

/** The outcome that the element announces next, as its event tells it. */
export function outcomeOf(element: FinboxConnect): Promise<JourneyOutcome> {
  return new Promise((resolve) => {
    const tell = { once: true };
    element.addEventListener(
      'finbox-success',
      ({ detail }) => resolve({ type: 'success', ...detail }),
      tell,
    );
    element.addEventListener(
      'finbox-failure',
      ({ detail }) => resolve({ type: 'failure', ...detail }),
      tell,
    );
  });
}

/** What an element looks like to a test that reaches into its shadow root. */
export function partOf(element: FinboxConnect, part: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? null;
}
