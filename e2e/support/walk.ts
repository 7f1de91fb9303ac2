import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SANDBOX_PORT } from './places.mjs';
import { expect } from './test.ts';

const API = `http://127.0.0.1:${SANDBOX_PORT}/bank-connect`;
const PERIOD = { from_date: '01/05/2026', to_date: '31/10/2026' };

export async function post(path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${API}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { session_id: string; redirect_url: string };
}

export async function sessionOf(body: object, version = 1) {
  const request = { api_key: 'sandbox-key', link_id: 'application-1', ...PERIOD, ...body };
  return post(`/v${version}/session/`, request);
}

/** A page that axe has looked at still has it. */
interface Axed {
  readonly axe: { run(options: object): Promise<AxeResults> };
}

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Walks the pages, looking at each. */
export class Walk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async start(body: object = {}, version = 1): Promise<void> {
    await this.page.goto((await sessionOf(body, version)).redirect_url);
  }

  /** Waits for the page of this heading, and finds nothing wrong with it, nor with its colours in the dark. */
  async look(heading: string | RegExp): Promise<void> {
    const { page } = this;
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    const light = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      // The other mode opens a blank page to put frames together, and there are none.
      .setLegacyMode()
      .analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(() =>
      (window as unknown as Axed).axe.run({ runOnly: ['color-contrast'] }),
    );
    await page.emulateMedia({ colorScheme: 'light' });
    const faults = [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
      id,
      at: nodes.map(({ html }) => html),
    }));
    expect.soft(faults, `${heading}`).toEqual([]);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(overflow, `${heading} runs out of the window`).toBe(0);
  }

  /** Looks at the page again, which says what went wrong. */
  async lookAtProblem(heading: string | RegExp, problem: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('alert').filter({ hasText: problem })).toBeVisible();
    await this.look(heading);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
  }

  async giveFile(name: string, text = '%PDF-1.4 statement'): Promise<void> {
    const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(text) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }
}
