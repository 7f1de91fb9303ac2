import { Activity, StrictMode, useState, version, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { comeBack } from '../element/coming-back.test-support.ts';
import { outcomeOf } from '../element/element.test-support.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { FinboxConnect, type JourneyOutcome } from './index.ts';
import { createContainer, elementIn, renderRoot } from './render.test-support.tsx';

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });
const given = { clientOrigin, redirectUrl: sessionUrl() };

/** React 18 complains of layout effects on a server, which it knows by its lack of a document. */
function renderOnServer(node: ReactNode): string {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  const html = renderToString(node);
  spy.mockRestore();
  return html;
}

interface Hydrated {
  readonly container: HTMLElement;
  /** What React's development build has said. */
  readonly complaints: readonly unknown[][];
}

async function hydrate(node: ReactNode): Promise<Hydrated> {
  const container = createContainer(renderOnServer(node));
  // The script may have made an element of the server's markup long before.
  await elementIn(container).updateComplete;
  const spy = vi.spyOn(console, 'error');
  onTestFinished(() => spy.mockRestore());
  const root = hydrateRoot(container, node);
  onTestFinished(() => root.unmount());
  return { container, complaints: spy.mock.calls };
}

beforeEach(() => sessionStorage.clear());

test('the server renders the bare tag, with the attributes of HTML and what goes into slots', () => {
  const html = renderOnServer(
    <FinboxConnect {...given} display="redirect" className="card" id="bank" success="Done">
      Connect your bank
    </FinboxConnect>,
  );
  expect(html).toBe(
    '<finbox-connect class="card" id="bank">Connect your bank<div slot="success">Done</div></finbox-connect>',
  );
});

test('hydration complains of nothing, keeps the element and attaches the handlers', async () => {
  const onSuccess = vi.fn<() => void>();
  const node = (
    <StrictMode>
      <FinboxConnect {...given} onSuccess={onSuccess}>
        Connect
      </FinboxConnect>
    </StrictMode>
  );
  const { container, complaints } = await hydrate(node);
  const element = elementIn(container);
  expect(element.getAttribute('status')).toBe('idle');
  await eventOf(element, 'finbox-open');
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), success);
  await outcome;
  expect(onSuccess).toHaveBeenCalledOnce();
  expect(complaints).toEqual([]);
});

test('a redirect that came back before the page was hydrated is told once', async () => {
  comeBack({}, 'success=true&session_id=session-1');
  const told: JourneyOutcome[] = [];
  function Page() {
    const [state, setState] = useState('waiting');
    return (
      <>
        <FinboxConnect
          {...given}
          display="redirect"
          onSuccess={({ detail }) => {
            told.push({ type: 'success', ...detail });
            setState('connected');
          }}
        />
        <output>{state}</output>
      </>
    );
  }
  const { container } = await hydrate(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  await expect.poll(() => container.querySelector('output')!.textContent).toBe('connected');
  expect(told).toMatchObject([{ type: 'success', sessionId: 'session-1', via: 'return' }]);
  expect(location.search).toBe('');
});

test('an outcome that the element had before React hydrated it is told once, with its detail', async () => {
  const onFailure = vi.fn<(event: CustomEvent) => void>();
  const node = <FinboxConnect display="modal" redirectUrl="" onFailure={onFailure} />;
  const container = createContainer(renderOnServer(node));
  await elementIn(container).open();
  const root = hydrateRoot(container, node);
  onTestFinished(() => root.unmount());
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  flushSync(() => root.render(<StrictMode>{node}</StrictMode>));
  expect(onFailure).toHaveBeenCalledOnce();
  expect(onFailure.mock.lastCall![0]).toMatchObject({
    type: 'finbox-failure',
    detail: { code: 'invalid_session' },
  });
});

test.skipIf(version.startsWith('18'))(
  'an outcome that comes while React hides the component is told once when it is shown',
  async () => {
    const onSuccess = vi.fn<() => void>();
    const node = (mode: 'hidden' | 'visible') => (
      <Activity mode={mode}>
        <FinboxConnect {...given} onSuccess={onSuccess} />
      </Activity>
    );
    const { container, render } = renderRoot(node('visible'));
    const element = elementIn(container);
    await eventOf(element, 'finbox-open');
    render(node('hidden'));
    const outcome = outcomeOf(element);
    say(frameIn(element.shadowRoot!), success);
    await outcome;
    expect(onSuccess).not.toHaveBeenCalled();
    for (const mode of ['visible', 'hidden', 'visible'] as const) {
      render(node(mode));
      // The outcome is told in a microtask.
      await Promise.resolve();
    }
    expect(onSuccess).toHaveBeenCalledOnce();
  },
);
