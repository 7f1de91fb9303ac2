import { expect, type Page } from '@playwright/test';
import type { BrowserDriver } from './browser-driver.ts';

const ENGINES: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** Drives Chromium or Firefox; the lender's tab is the given page. */
export function createPlaywrightDriver(first: Page): BrowserDriver {
  let page = first;
  const context = page.context();
  const browser = context.browser();
  const engine = browser?.browserType().name() ?? '';
  const others = (): Page[] => context.pages().filter((each) => each !== page);
  return {
    name: `${ENGINES[engine] ?? engine} ${browser?.version() ?? ''}`,
    async open(url) {
      await page.goto(url);
    },
    async click(selector) {
      const { x, y } = await placeOf(page, selector);
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    evaluate: (question, argument) => page.evaluate(question as never, argument),
    countWindows: async () => context.pages().length,
    async enterOpenedWindow() {
      await expect.poll(() => others().length).toBe(1);
      [page = first] = others();
    },
    async closeOtherWindows() {
      await Promise.all(others().map((each) => each.close()));
    },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Waits until the customer could press what the selector finds, with nothing in front of it. Playwright's
 * own click asks a page for `checkVisibility`, which Chrome has since 105.
 */
async function placeOf(page: Page, selector: string): Promise<Place> {
  let place: Place | null = null;
  await expect(async () => {
    place = await page.evaluate(findPlace, selector);
    expect(place, `${selector} can be pressed`).not.toBeNull();
  }).toPass({ timeout: 10_000, intervals: [50] });
  return place ?? Promise.reject(new Error(`${selector} is nowhere on the page.`));
}

function findPlace(selector: string): Place | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    const node = root.querySelector(selector);
    if (!node) continue;
    node.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = node.getBoundingClientRect();
    const place = { x: left + width / 2, y: top + height / 2 };
    const inFront = root.elementFromPoint(place.x, place.y);
    return node.contains(inFront) ? place : null;
  }
  return null;
}
