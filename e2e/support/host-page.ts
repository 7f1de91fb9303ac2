import { randomUUID } from 'node:crypto';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { BANKCONNECT, LENDER, LENDER_PORT } from './places.mjs';

/** An event of the element, as the lender's page heard it. */
export interface HeardEvent {
  readonly type: string;
  readonly detail: Record<string, unknown>;
}

declare global {
  interface Window {
    /** Filled on the lender's page by `HostPage`. */
    heard: HeardEvent[];
  }
}

/** The strictest policy that the contract promises to work under. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  `frame-src ${BANKCONNECT}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

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

  /** Opens a page with the given element on it, served with a strict CSP unless told otherwise. */
  async open(
    body: string,
    { head = MODULE, headers = {} }: { head?: string; headers?: Record<string, string> } = {},
  ): Promise<void> {
    await this.record();
    await this.page.goto(await this.publish(body, { head, headers }));
  }

  /** From now on every page of this tab remembers what it hears. */
  record(): Promise<unknown> {
    return this.page.addInitScript(RECORDER);
  }

  /** Puts a page on the lender's site and gives back its address. */
  async publish(
    body: string,
    options: { head?: string; headers?: Record<string, string> } = {},
  ): Promise<string> {
    const url = `${LENDER}/pages/${randomUUID()}`;
    await this.publishAt(url, body, options);
    return url;
  }

  async publishAt(
    url: string,
    body: string,
    { head = MODULE, headers = {} }: { head?: string; headers?: Record<string, string> } = {},
  ): Promise<void> {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loan</title>
      <meta name="viewport" content="width=device-width">${head}</head>
      <body><main><h1>Your loan</h1>${body}</main></body></html>`;
    // Node does not know the browser's `*.localhost`.
    await fetch(url.replace(LENDER, `http://127.0.0.1:${LENDER_PORT}`), {
      method: 'PUT',
      body: JSON.stringify({
        html,
        headers: { 'content-security-policy': STRICT_CSP, ...headers },
      }),
    });
  }

  /** What this tab's page has heard so far; nothing yet where it is just being left. */
  heard(): Promise<HeardEvent[]> {
    return this.page
      .evaluate(() => window.heard)
      .catch((error: Error) => {
        if (!/context was destroyed|navigati/i.test(error.message)) throw error;
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
}

/** An element whose session comes from the lender's endpoint and plays the scenario. */
export function element(scenario: string, attributes = ''): string {
  const endpoint = `/api/session?link_id=${encodeURIComponent(scenario)}`;
  return `<finbox-connect client-origin="${BANKCONNECT}" session-endpoint="${endpoint}" ${attributes}></finbox-connect>`;
}
