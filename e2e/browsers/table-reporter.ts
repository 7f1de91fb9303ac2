import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const FOLDER = 'e2e/.counts';

interface Played {
  readonly browser: string | undefined;
  readonly variant: string | undefined;
  readonly group: string | undefined;
  readonly row: string;
  /** The row's place in its table. */
  readonly place: number;
  readonly isPassed: boolean;
}

/** Writes for each table which row was played in which browser, and how it went, for the documents. */
export default class TableReporter implements Reporter {
  /** By test, so that a second try counts and the first does not. */
  readonly #played = new Map<string, Map<string, Played>>();

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const noted = new Map(test.annotations.map(({ type, description }) => [type, description]));
    const table = noted.get('table');
    if (!table) return;
    const played = this.#played.get(table) ?? new Map<string, Played>();
    this.#played.set(table, played);
    played.set(test.id, {
      browser: noted.get('browser'),
      variant: noted.get('variant'),
      group: noted.get('group'),
      row: test.title,
      place: Number(noted.get('place')),
      isPassed: status === 'passed',
    });
  }

  onEnd(): void {
    for (const [table, played] of this.#played) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(`${FOLDER}/${table}.json`, JSON.stringify([...played.values()], null, 2));
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
