import { expect } from '@playwright/test';
import { CORE, ELEMENT } from '../support/entries.ts';
import type { LenderPage } from './lender-page.ts';
import type { Row } from './row.ts';

const CORE_ROWS = [
  ['modal', 'success', 'message'],
  ['modal', 'exit', null],
  ['popup', 'success', 'return'],
  ['redirect', 'success', 'return'],
] as const;

const RETURNS = ['success=true&session_id=1', 'success=false'];

/** What runs without the element, and the element as axe sees it. */
export const ENTRY_ROWS: readonly Row[] = [
  ...CORE_ROWS.map(([display, end, via]): Row => ({
    group: 'core',
    name: `core, ${display}: ${end} is heard once`,
    async play(lender) {
      await lender.offer({ scenario: end, display, entry: CORE });
      await lender.launch();
      const last = end === 'success' ? 'success' : 'failure';
      const { detail } = await lender.hears(...(display === 'redirect' ? [] : ['open']), last);
      expect(detail).toMatchObject(via ? { via } : { code: 'exit' });
      await lender.shows(() => document.querySelectorAll('dialog').length, 0);
    },
  })),
  {
    group: 'classic script',
    name: 'the script without modules: a success is heard once',
    async play(lender) {
      const head = '<script src="/dist/finbox-connect.iife.js" defer></script>';
      const entry = { ...ELEMENT, head };
      await lender.offer({ scenario: 'success', display: 'inline', entry });
      await lender.hears('open', 'success');
    },
  },
  ...RETURNS.map((result): Row => ({
    group: 'return page',
    name: `return page by itself, ${result}: it says where to go on`,
    async play(lender) {
      await lender.driver.open(`${await lender.publishReturnPage()}?${result}`);
      await lender.shows(
        () => document.querySelector<HTMLElement>('main')?.innerText.trim(),
        'Go back to the tab with your application. You can close this one.',
      );
    },
  })),
  {
    group: 'axe',
    name: 'axe finds no fault before the journey, in the dialog and after it',
    async play(lender) {
      const head = `${ELEMENT.head}<script src="/axe.js"></script>`;
      await lender.offer({ scenario: 'silent', display: 'modal', entry: { ...ELEMENT, head } });
      await lender.reaches('idle');
      await hasNoFault(lender);
      await lender.launch();
      await lender.reaches('open');
      await hasNoFault(lender);
      await lender.driver.click('[part="close-button"]');
      await lender.hears('open', 'close-request', 'failure');
      await hasNoFault(lender);
    },
  },
];

interface Axe {
  run(
    context: string,
    options: { iframes: boolean; preload: boolean },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
}

declare global {
  interface Window {
    axe: Axe;
  }
}

async function hasNoFault(lender: LenderPage): Promise<void> {
  const { faults, passes } = await lender.driver.evaluate(async () => {
    // To read style sheets ahead, axe makes style elements of its own, which the policy refuses.
    const options = { iframes: false, preload: false };
    const result = await window.axe.run('finbox-connect', options);
    return {
      faults: result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
      passes: result.passes.length,
    };
  }, null);
  expect(faults).toEqual([]);
  expect(passes).toBeGreaterThan(0);
}
