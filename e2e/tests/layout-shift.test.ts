import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { element, type HostPage } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

const SCRIPT = '/dist/finbox-connect.js';
/** The README's own rules, which lenders copy. */
const RESERVED = (): string => {
  const found = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(readFileSync('README.md', 'utf8'));
  if (!found?.[1]) throw new Error('The README has no rules for an element without its script.');
  return found[1];
};

interface Shifted {
  readonly shifts: number;
  readonly movedBy: number;
}

/** What the page below the element goes through when the script comes long after the first paint. */
async function loadLate(
  host: HostPage,
  { attributes = '', style = '', status = 'open' },
): Promise<Shifted> {
  const { page } = host;
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.addInitScript(recordShifts);
  await page.route('**/reserved.css', (route) =>
    route.fulfill({ body: style, contentType: 'text/css' }),
  );
  await page.route(`**${SCRIPT}`, async (route) => {
    await released;
    await route.continue();
  });
  const link = '<link rel="stylesheet" href="/reserved.css">';
  const head = `${link}<script type="module" async src="${SCRIPT}"></script>`;
  const url = await host.publish(element('sandbox:silent', attributes) + BELOW, { head });
  // The script holds back the page's `load`.
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(paint);
  const before = await topOfBelow(page);
  release();
  await expect(host.element).toHaveAttribute('status', status);
  await page.evaluate(paint);
  const shifts = await page.evaluate(() => window.shifts.length);
  return { shifts, movedBy: (await topOfBelow(page)) - before };
}

const topOfBelow = (page: Page): Promise<number> =>
  page.locator('#below').evaluate((node) => node.getBoundingClientRect().top);

declare global {
  interface Window {
    shifts: PerformanceEntry[];
  }
}

/** Layout shifts are told after the frame that has them. */
const paint = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
    ),
  );

function recordShifts(): void {
  window.shifts = [];
  const observer = new PerformanceObserver((list) => window.shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
}

const BELOW = '<p id="below">Your loan in twelve instalments</p>';

for (const [name, given] of [
  ['an inline journey', { status: 'open' }],
  ['a button', { attributes: 'display="modal"', status: 'idle' }],
  ['an inline journey behind a button', { attributes: 'launch="manual"', status: 'idle' }],
] as const) {
  test(`${name} in its reserved place shifts nothing when the script arrives`, async ({
    host,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'Only Chromium tells of layout shifts.');
    expect(await loadLate(host, { ...given, style: RESERVED() })).toEqual({
      shifts: 0,
      movedBy: 0,
    });
  });
}

test('without a reserved place the page shifts, and this is noticed', async ({
  host,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium tells of layout shifts.');
  const { shifts, movedBy } = await loadLate(host, {});
  expect(shifts).toBeGreaterThan(0);
  expect(movedBy).toBeGreaterThan(100);
});
