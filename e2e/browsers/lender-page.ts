import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { RETURN_PAGE_POLICY } from '../conformance/policies.mjs';
import type { BrowserDriver } from '../support/browser-driver.ts';
import { ELEMENT, endpointOf, type Entry } from '../support/entries.ts';
import type { HeardEvent } from '../support/host-page.ts';
import { newAddress, pageOf, publish, strictCsp, type Headers } from '../support/publish.ts';

const NONCE = 'table';

export interface Offering {
  readonly scenario: string;
  readonly display: string;
  readonly entry?: Entry;
  /** The page's `style-src`, instead of the strictest under which our styles apply. */
  readonly styles?: string;
  /** The page's `frame-src`, instead of BankConnect's origin. */
  readonly frames?: string;
  /** Replaces the element's session endpoint. */
  readonly source?: string;
  /** One more of the element's attributes. */
  readonly attribute?: string;
  /** What stands beside the journey. */
  readonly aside?: string;
  /** Sent with the page, beside its policy. */
  readonly headers?: Headers;
}

/** A lender's page in whichever browser, and what it hears and shows. */
export class LenderPage {
  readonly driver: BrowserDriver;
  readonly #withoutNewerApis: boolean;

  constructor(driver: BrowserDriver, withoutNewerApis: boolean) {
    this.driver = driver;
    this.#withoutNewerApis = withoutNewerApis;
  }

  /** Opens a page with a journey on it, and gives back its address. */
  async offer({ scenario, display, entry = ELEMENT, ...rest }: Offering): Promise<string> {
    const url = newAddress();
    const returnUrl = display === 'redirect' ? url : await this.publishReturnPage();
    const offer = { scenario: `sandbox:${scenario}`, display, returnUrl };
    const endpoint = `session-endpoint="${endpointOf(offer)}"`;
    const source = `${rest.source ?? endpoint} ${rest.attribute ?? ''}`;
    const body = entry.markup(offer).replace(endpoint, source);
    const styles = this.#withoutNewerApis ? `'self' 'nonce-${NONCE}'` : "'self'";
    const frames = rest.frames ? { frames: rest.frames } : {};
    const policy = strictCsp({ scripts: entry.scripts, styles: rest.styles ?? styles, ...frames });
    await publish(url, pageOf(this.head(entry.head), body + (rest.aside ?? '')), {
      'content-security-policy': policy,
      ...rest.headers,
    });
    await this.driver.open(url);
    return url;
  }

  /** The package's own return page, with the recorder on it, as a lender would host it. */
  async publishReturnPage(): Promise<string> {
    const url = newAddress();
    const html = await readFile('public/finbox-return.html', 'utf8');
    // Beside its script and styles, but for the address that the test gives it.
    const atRoot = html.replace(/(href|src)="(finbox-return)/g, '$1="/$2');
    await publish(url, atRoot.replace('<head>', `<head>${this.head()}`), {
      'content-security-policy': RETURN_PAGE_POLICY,
    });
    return url;
  }

  /** What a page's head begins with. */
  head(scripts = ''): string {
    const without = `<script src="/without-newer-apis.js" data-style-nonce="${NONCE}"></script>`;
    return `${this.#withoutNewerApis ? without : ''}<script src="/recorder.js"></script>${scripts}`;
  }

  /** Presses the page's launch button, once it is there. */
  async launch(): Promise<void> {
    await this.reaches('idle');
    const isElement = await this.driver.evaluate(
      () => document.querySelector('finbox-connect') !== null,
      null,
    );
    await this.driver.click(isElement ? 'button[part="button"]' : '[status] > :first-child');
  }

  reaches(status: string): Promise<void> {
    return this.shows(() => document.querySelector('[status]')?.getAttribute('status'), status);
  }

  /** Waits until the page gives that answer; a page that is just being left gives none. */
  async shows<Answer>(question: () => Answer, wanted: NoInfer<Answer>): Promise<void> {
    await expect(async () => {
      const answer: unknown = await this.driver.evaluate(question, null);
      expect(answer).toEqual(wanted);
    }).toPass({ timeout: 10_000, intervals: [50] });
  }

  /** Waits for an outcome; then these events were heard, in this order, and no others. */
  async hears(...names: readonly string[]): Promise<HeardEvent> {
    let heard: HeardEvent[] = [];
    await expect(async () => {
      heard = await this.driver.evaluate(() => window.heard, null);
      expect(heard.at(-1)?.type).toMatch(/success|failure/);
    }).toPass({ timeout: 10_000, intervals: [50] });
    expect(heard.map(({ type }) => type)).toEqual(names.map((name) => `finbox-${name}`));
    const [outcome] = heard.slice(-1);
    if (!outcome) throw new Error('There is no outcome.');
    return outcome;
  }

  /** What the pages of the lender recorded as wrong since this was asked last, in any window. */
  takeFaults(): Promise<string[]> {
    return this.driver.evaluate(() => {
      const faults = JSON.parse(localStorage.getItem('faults') ?? '[]') as string[];
      localStorage.removeItem('faults');
      return faults;
    }, null);
  }
}
