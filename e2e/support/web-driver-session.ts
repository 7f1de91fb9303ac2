/** What a `WebDriver` answers instead of a value. */
export class WebDriverError extends Error {
  /** As the standard names it: `no such window`, `stale element reference`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = 'WebDriverError';
    this.code = code;
  }
}

/** An element of a page, as it travels between driver and test. */
export type ElementReference = Readonly<Record<typeof ELEMENT_KEY, string>>;

// https://www.w3.org/TR/webdriver2/#elements
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' } as const;
export type Key = keyof typeof KEYS;

interface Started {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

/** A browser that is driven over https://www.w3.org/TR/webdriver2/: the commands that the tests need. */
export class WebDriverSession {
  readonly browserVersion: string;
  readonly #url: string;

  /** Starts a browser with a profile of its own. */
  static async start(driverUrl: string, capabilities: object): Promise<WebDriverSession> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const started = (await send(`${driverUrl}/session`, 'POST', body)) as Started;
    const url = `${driverUrl}/session/${started.sessionId}`;
    return new WebDriverSession(url, started.capabilities.browserVersion);
  }

  private constructor(url: string, browserVersion: string) {
    this.#url = url;
    this.browserVersion = browserVersion;
  }

  /** Closes the browser. */
  async end(): Promise<void> {
    await send(this.#url, 'DELETE');
  }

  async open(url: string): Promise<void> {
    await this.#post('/url', { url });
  }

  /** Runs the body of an async function, given `args`, in the current window's page. */
  execute(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.#post('/execute/sync', { script, args });
  }

  async click(element: ElementReference): Promise<void> {
    await this.#post(`/element/${element[ELEMENT_KEY]}/click`, {});
  }

  async press(key: Key): Promise<void> {
    const value = KEYS[key];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async windows(): Promise<readonly string[]> {
    return (await send(`${this.#url}/window/handles`, 'GET')) as string[];
  }

  async currentWindow(): Promise<string> {
    return (await send(`${this.#url}/window`, 'GET')) as string;
  }

  async switchTo(handle: string): Promise<void> {
    await this.#post('/window', { handle });
  }

  /** Closes the current window; the next command needs a `switchTo` before it. */
  async closeWindow(): Promise<void> {
    await send(`${this.#url}/window`, 'DELETE');
  }

  #post(path: string, body: object): Promise<unknown> {
    return send(this.#url + path, 'POST', body);
  }
}

async function send(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(error, message);
}
