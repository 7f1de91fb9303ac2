import { expect, type TestType } from '@playwright/test';
import type { BrowserDriver } from '../support/browser-driver.ts';
import type { Guard } from '../support/test.ts';
import { CLOSING_ROWS } from './closing-rows.ts';
import { DISPLAY_ROWS } from './display-rows.ts';
import { ENTRY_ROWS } from './entry-rows.ts';
import { LenderPage } from './lender-page.ts';
import { PAGE_ROWS } from './page-rows.ts';
import { REFUSAL_ROWS } from './refusal-rows.ts';
import { SEEN_ROWS } from './seen-rows.ts';
import type { Row } from './row.ts';

export const ROWS: readonly Row[] = [
  ...DISPLAY_ROWS,
  ...CLOSING_ROWS,
  ...SEEN_ROWS,
  ...REFUSAL_ROWS,
  ...PAGE_ROWS,
  ...ENTRY_ROWS,
];

/** How a project plays the table; set with `use`. */
export interface TableOptions {
  /** Takes away what Safari 15.4 or Chrome 92 lacks before any script of the lender's pages runs. */
  readonly withoutNewerApis: boolean;
}

interface TableFixtures extends TableOptions {
  readonly driver: BrowserDriver;
  readonly guard: Guard;
}

/** Plays every row in the browser that `driver` drives, and lets none pass that left a fault behind. */
export function playTable(test: TestType<TableFixtures, object>): void {
  for (const { group, name, isShort, allows, play } of ROWS) {
    test(isShort ? `${name} @short` : name, async ({ driver, guard, withoutNewerApis }, info) => {
      // Read by `table-reporter.ts`.
      info.annotations.push(
        { type: 'browser', description: driver.name },
        { type: 'variant', description: withoutNewerApis ? 'without newer APIs' : 'as it is' },
        { type: 'group', description: group },
      );
      const lender = new LenderPage(driver, withoutNewerApis);
      if (allows) guard.allowConsoleError(allows);
      await play(lender);
      await driver.closeOtherWindows();
      const faults = await lender.takeFaults();
      expect(faults.filter((fault) => !allows?.test(fault))).toEqual([]);
    });
  }
}
