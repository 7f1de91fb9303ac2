import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserDriver } from './browser-driver.ts';
import { WebDriverError, WebDriverSession } from './web-driver-session.ts';
import type { ElementReference, Key } from './web-driver-session.ts';

const CLICK_LIMIT_MS = 15_000;
const LOAD_LIMIT_MS = 30_000;
const POLL_MS = 50;

/** The element has moved, is covered or was replaced since it was found. */
const NOT_YET = /^(element (not interactable|click intercepted)|stale element reference)$/;
/** What a page answers whose unloading ends the question. */
const LEFT_MEANWHILE = /^(no such (frame|window)|javascript error)$/;

/** WebKitGTK's browser, clicked and typed into natively. */
export class WebKitDriver implements BrowserDriver {
  readonly name: string;
  readonly #session: WebDriverSession;
  #lenderWindow: string;

  static async start(driverUrl: string): Promise<WebKitDriver> {
    const session = await WebDriverSession.start(driverUrl, {
      browserName: 'MiniBrowser',
      // A journey that loads in its frame must hold up nothing, and `eager` sometimes hangs for good.
      pageLoadStrategy: 'none',
      timeouts: { script: 30_000 },
    });
    return new WebKitDriver(session, await session.currentWindow());
  }

  private constructor(session: WebDriverSession, lenderWindow: string) {
    this.name = `WebKitGTK ${session.browserVersion}`;
    this.#session = session;
    this.#lenderWindow = lenderWindow;
  }

  end(): Promise<void> {
    return this.#session.end();
  }

  async open(url: string): Promise<void> {
    await this.evaluate(() => document.documentElement.setAttribute('data-left', ''), null);
    await this.#session.open(url);
    await waitFor(`The page of ${url} does not load`, LOAD_LIMIT_MS, () =>
      this.evaluate(isNextPage, null).catch(orNo(LEFT_MEANWHILE)),
    );
  }

  async click(selector: string): Promise<void> {
    await waitFor(`${selector} cannot be clicked`, CLICK_LIMIT_MS, async () => {
      const found = await this.#find(selector);
      if (!found) return false;
      const clicked = this.#session.click(found).then(() => true);
      return clicked.catch(orNo(NOT_YET));
    });
  }

  async #find(selector: string): Promise<ElementReference | null> {
    const found: unknown = await this.evaluate(findInOpenTrees, selector);
    return found as ElementReference | null;
  }

  press(key: Key): Promise<void> {
    return this.#session.press(key);
  }

  async evaluate<Argument, Answer>(
    question: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    // WebKit would turn a value that is `undefined` into `null`, but leaves out what is not there.
    const script = `return Promise.resolve((${question.toString()})(arguments[0]))
      .then((value) => (value === undefined ? {} : { value }))`;
    const answer = (await this.#session.execute(script, [argument])) as { value: Answer };
    return answer.value;
  }

  async countWindows(): Promise<number> {
    return (await this.#session.windows()).length;
  }

  async enterOpenedWindow(): Promise<void> {
    await waitFor('No window opens', LOAD_LIMIT_MS, async () => (await this.countWindows()) > 1);
    const handles = await this.#session.windows();
    this.#lenderWindow = handles.find((each) => each !== this.#lenderWindow) ?? '';
    await this.#session.switchTo(this.#lenderWindow);
  }

  async closeOtherWindows(): Promise<void> {
    for (const handle of await this.#session.windows()) {
      if (handle === this.#lenderWindow) continue;
      await this.#session.switchTo(handle);
      await this.#session.closeWindow();
    }
    await this.#session.switchTo(this.#lenderWindow);
  }
}

/** The first visible element that matches within the document or within an open shadow tree. */
function findInOpenTrees(selector: string): Element | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const found of root.querySelectorAll(selector)) {
      if (found.getClientRects().length > 0) return found;
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return null;
}

/** Whether the page that `open` has marked is gone, and its successor's document is there. */
function isNextPage(): boolean {
  const { documentElement, readyState } = document;
  return !documentElement.hasAttribute('data-left') && readyState !== 'loading';
}

/** Asks again and again: WebDriver has no event to wait for. */
async function waitFor(
  complaint: string,
  limitMs: number,
  question: () => Promise<boolean>,
): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await question())) {
    if (performance.now() > end) throw new Error(`${complaint}.`);
    await pause(POLL_MS);
  }
}

/** For `catch`: the answer is no for these errors; any other is thrown. */
function orNo(expected: RegExp): (error: unknown) => false {
  return (error) => {
    if (error instanceof WebDriverError && expected.test(error.code)) return false;
    throw error;
  };
}
