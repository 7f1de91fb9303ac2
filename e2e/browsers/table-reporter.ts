import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const FILE = 'e2e/.counts/browsers.json';

/** Writes which row was played in which browser, and how it went, for `npm run docs:browsers`. */
export default class TableReporter implements Reporter {
  /** By test, so that a second try counts and the first does not. */
  readonly #played = new Map<string, object>();

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const noted = new Map(test.annotations.map(({ type, description }) => [type, description]));
    if (!noted.has('browser')) return;
    this.#played.set(test.id, {
      browser: noted.get('browser'),
      variant: noted.get('variant'),
      group: noted.get('group'),
      row: test.title,
      isPassed: status === 'passed',
    });
  }

  onEnd(): void {
    if (this.#played.size === 0) return;
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify([...this.#played.values()], null, 2));
  }

  printsToStdio(): boolean {
    return false;
  }
}
