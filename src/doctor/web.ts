/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Answer {
  /** After redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Web {
  /** Asks, with the given headers where the address is of the page's origin. Rejects where nobody answers. */
  ask(url: URL, init?: RequestInit): Promise<Answer>;
}

const TIMEOUT_MS = 15_000;

/** `headers`, a cookie for one, are sent to `home` alone. */
export function createWeb(fetch: Fetch, home: URL, headers: Headers): Web {
  return {
    async ask(url, init = {}) {
      const own = new Headers(url.origin === home.origin ? headers : undefined);
      new Headers(init.headers).forEach((value, name) => own.set(name, value));
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(url.href, { ...init, headers: own, signal });
      return {
        // A made-up response has no address of its own.
        url: new URL(response.url || url.href),
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
    },
  };
}

/** Why nobody answered, in a few words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code || error.message;
}
