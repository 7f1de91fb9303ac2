import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const FILE = 'e2e/.counts/browsers.json';

interface Played {
  readonly browser: string;
  readonly variant: string;
  readonly group: string;
  readonly row: string;
  readonly isPassed: boolean;
}

/**
 * Writes what was played in which browser, for `npm run docs:browsers`. A run replaces what an earlier
 * one says of the same row in the same browser and keeps the rest: five old browsers are not one run.
 */
export default class TableReporter implements Reporter {
  readonly #played = new Map<string, Played>();

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const noted = new Map(
      test.annotations.map(({ type, description = '' }) => [type, description]),
    );
    const browser = noted.get('browser');
    if (!browser) return;
    const variant = noted.get('variant') ?? '';
    const row = test.title.replace(' @short', '');
    const isPassed = status === 'passed';
    this.#note({ browser, variant, group: noted.get('group') ?? '', row, isPassed });
  }

  onEnd(): void {
    if (this.#played.size === 0) return;
    const now = [...this.#played.values()];
    this.#played.clear();
    if (existsSync(FILE)) {
      for (const each of JSON.parse(readFileSync(FILE, 'utf8')) as Played[]) this.#note(each);
    }
    for (const each of now) this.#note(each);
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify([...this.#played.values()], null, 2));
  }

  #note(played: Played): void {
    this.#played.set([played.browser, played.variant, played.row].join('|'), played);
  }

  printsToStdio(): boolean {
    return false;
  }
}
