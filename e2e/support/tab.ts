import { expect, type Page } from '@playwright/test';

/**
 * A tab that goes back and forth in its history. It is asked through its pages alone: over WebDriver
 * BiDi the driver does not notice a page that comes back from the browser's cache, so that until the
 * next real load its addresses are stale and its locators wait for ever.
 */
export class Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From now on this tab remembers across its pages which outcomes they announced. */
  async record(): Promise<void> {
    await this.page.addInitScript(() => {
      for (const type of ['finbox-success', 'finbox-failure']) {
        document.addEventListener(type, () => {
          const before = sessionStorage.getItem('announced') ?? '';
          sessionStorage.setItem('announced', `${before} ${type}`.trim());
        });
      }
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['shown'] = persisted ? 'from the cache' : 'anew';
      });
    });
  }

  /** No browser keeps a page that still has work to do when it is unloaded. */
  async keepNothing(): Promise<void> {
    await this.page.addInitScript(() => window.addEventListener('unload', () => {}));
  }

  /** Goes that far in the history, to a page with that address. */
  async go(steps: number, address: string | RegExp): Promise<void> {
    await this.#ask((by) => history.go(by), steps);
    await this.arrivesAt(address);
  }

  /** Sends BankConnect's page on to the lender's return page, as BankConnect does. */
  async comeBack(returnUrl: string, result: string): Promise<void> {
    await this.#ask((next) => location.assign(next), `${returnUrl}?${result}`);
    await this.arrivesAt(new RegExp(`^${returnUrl}`));
  }

  async arrivesAt(address: string | RegExp): Promise<void> {
    const wanted = typeof address === 'string' ? address : expect.stringMatching(address);
    await expect.poll(() => this.#ask(() => location.href, null)).toEqual(wanted);
  }

  /** Presses the lender's launch button. */
  async press(): Promise<void> {
    await this.#ask(() => {
      const element = document.querySelector('finbox-connect');
      (element?.shadowRoot ?? document).querySelector('button')?.click();
    }, null);
  }

  /** Whether the page was shown `from the cache` or `anew`. */
  shown(): Promise<string | null | undefined> {
    return this.#ask(() => document.documentElement.dataset['shown'], null);
  }

  status(): Promise<string | null | undefined> {
    return this.#ask(() => document.querySelector('[status]')?.getAttribute('status'), null);
  }

  /**
   * All outcomes that the lender's pages in this tab have announced so far. A page from the cache
   * does not know of later ones: it has the `sessionStorage` that it was left with.
   */
  announced(): Promise<string | null> {
    return this.#ask(() => sessionStorage.getItem('announced'), null);
  }

  /** `null` from a page that is just being left. */
  #ask<Argument, Answer>(
    question: (argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Answer | null> {
    return this.page.evaluate(question as never, argument).catch((error: Error) => {
      if (!isLeaving(error)) throw error;
      return null;
    }) as Promise<Answer | null>;
  }
}

export function isLeaving({ message }: Error): boolean {
  return /context was destroyed|navigati/i.test(message);
}
