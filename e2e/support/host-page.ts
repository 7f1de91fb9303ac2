import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Journey } from '../../src/core.ts';
import type { Entry, Offer } from './entries.ts';
import { BANKCONNECT, LENDER } from './places.mjs';
import { newAddress, pageOf, publish, strictCsp, type Headers } from './publish.ts';
import { isLeaving } from './tab.ts';

/** An event of the element, as the lender's page heard it. */
export interface HeardEvent {
  readonly type: string;
  readonly detail: Record<string, unknown>;
}

declare global {
  interface Window {
    /** Filled on the lender's page by `HostPage`. */
    heard: HeardEvent[];
    /** The journey of a page without the element. */
    journey?: Journey;
  }
}

const MODULE = '<script type="module" src="/dist/finbox-connect.js"></script>';

const RECORDER = (): void => {
  window.heard = [];
  const types = ['open', 'info', 'error', 'close-request', 'success', 'failure'];
  for (const type of types) {
    document.addEventListener(`finbox-${type}`, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      window.heard.push({ type: event.type, detail: structuredClone(detail) as never });
    });
  }
};

/** What `offer` takes: the journey, and how the lender serves the page. */
export interface Offering extends Omit<Offer, 'returnUrl'> {
  readonly headers?: Headers;
  /** The journey may come back inside its frame. */
  readonly framesReturn?: boolean;
}

/** A lender's page with the built package on it. */
export class HostPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The journey's page, in whichever frame of the element. */
  get journey(): FrameLocator {
    return this.page.frameLocator('finbox-connect iframe');
  }

  get element(): Locator {
    return this.page.locator('finbox-connect');
  }

  /** What shows how far the journey is, in its attribute `status`. */
  get status(): Locator {
    return this.page.locator('[status]');
  }

  get launchButton(): Locator {
    return this.page.getByRole('button', { name: 'Connect your bank' });
  }

  /** Opens a page with the given element on it, served with a strict CSP unless told otherwise. */
  async open(
    body: string,
    { head = MODULE, headers = {} }: { head?: string; headers?: Headers } = {},
  ): Promise<void> {
    await this.record();
    await this.page.goto(await this.publish(body, { head, headers }));
  }

  /**
   * Opens a page on which the journey can be started, and gives back its address. The journey returns
   * to the lender's return page, or to this page if it leaves it.
   */
  async offer(entry: Entry, { headers = {}, framesReturn, ...offer }: Offering): Promise<string> {
    const url = newAddress();
    const returnUrl = offer.display === 'redirect' ? url : `${LENDER}/return`;
    const body = entry.markup({ returnUrl, ...offer });
    const csp = strictCsp({
      scripts: entry.scripts,
      frames: framesReturn ? `${BANKCONNECT} 'self'` : BANKCONNECT,
    });
    await this.publishAt(url, body, {
      head: entry.head,
      headers: { 'content-security-policy': csp, ...headers },
    });
    await this.record();
    await this.page.goto(url);
    return url;
  }

  /** Clicks the launch button and gives back the window that opens. */
  async openWindow(): Promise<Page> {
    const opened = this.page.context().waitForEvent('page');
    await this.launchButton.click();
    return opened;
  }

  /** From now on every page of this tab remembers what it hears. */
  record(): Promise<unknown> {
    return this.page.addInitScript(RECORDER);
  }

  /** Puts a page on the lender's site and gives back its address. */
  async publish(body: string, options: { head?: string; headers?: Headers } = {}): Promise<string> {
    const url = newAddress();
    await this.publishAt(url, body, options);
    return url;
  }

  async publishAt(
    url: string,
    body: string,
    { head = MODULE, headers = {} }: { head?: string; headers?: Headers } = {},
  ): Promise<void> {
    await publish(url, pageOf(head, body), headers);
  }

  /** What this tab's page has heard so far; nothing yet where it is just being left. */
  heard(): Promise<HeardEvent[]> {
    return this.page
      .evaluate(() => window.heard)
      .catch((error: Error) => {
        if (!isLeaving(error)) throw error;
        return [];
      });
  }

  /** The names of what was heard once an outcome is among it. */
  async story(): Promise<string[]> {
    const types = async (): Promise<string[]> => (await this.heard()).map(({ type }) => type);
    await expect.poll(types).toContainEqual(expect.stringMatching(/finbox-(success|failure)/));
    return types();
  }

  async outcome(): Promise<HeardEvent> {
    await this.story();
    const found = (await this.heard()).find(({ type }) => /success|failure/.test(type));
    if (!found) throw new Error('There is no outcome.');
    return found;
  }

  /** The states that the journey went through and what it refused, as `diagnostics()` has them. */
  diagnosis(): Promise<string[]> {
    return this.page.evaluate(() => {
      const journey = window.journey ?? document.querySelector('finbox-connect');
      return (journey?.diagnostics() ?? []).flatMap((entry) => {
        if (entry.kind === 'status') return entry.status;
        return entry.kind === 'refused' ? entry.reason : [];
      });
    });
  }
}

/** An element whose session comes from the lender's endpoint and plays the scenario. */
export function element(scenario: string, attributes = ''): string {
  const endpoint = `/api/session?link_id=${encodeURIComponent(scenario)}`;
  return `<finbox-connect client-origin="${BANKCONNECT}" session-endpoint="${endpoint}" ${attributes}></finbox-connect>`;
}
