import { expect, type TestType } from '@playwright/test';
import type { BrowserDriver } from '../support/browser-driver.ts';
import type { Guard } from '../support/test.ts';
import { LenderPage } from './lender-page.ts';
import type { Row } from './row.ts';

/** How a project plays the table; set with `use`. */
export interface TableOptions {
  /** Takes away what Safari 15.4 or Chrome 92 lacks before any script of the lender's pages runs. */
  readonly withoutNewerApis: boolean;
}

interface TableFixtures extends TableOptions {
  readonly driver: BrowserDriver;
  readonly guard: Guard;
}

/** Which generated table the rows belong to. */
export type TableName = 'browsers' | 'chaos' | 'conformance';

/** Plays every row in the browser that `driver` drives, and lets none pass that left a fault behind. */
export function playTable(
  test: TestType<TableFixtures, object>,
  table: TableName,
  rows: readonly Row<string>[],
): void {
  for (const [place, { group, name, isShort, allows, play }] of rows.entries()) {
    test(isShort ? `${name} @short` : name, async ({ driver, guard, withoutNewerApis }, info) => {
      // Read by `table-reporter.ts`.
      info.annotations.push(
        { type: 'table', description: table },
        { type: 'browser', description: driver.name },
        { type: 'variant', description: withoutNewerApis ? 'without newer APIs' : 'as it is' },
        { type: 'group', description: group },
        { type: 'place', description: `${place}` },
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
