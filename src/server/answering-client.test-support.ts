import { createFinboxClient, type FinboxClientOptions } from './client.ts';

export const API_KEY = 'test-api-key-4711';
export const SERVER_HASH = 'test-server-hash-0815';
export const SESSION = {
  session_id: 'session-1',
  redirect_url: 'https://client.example/?session_id=session-1',
};

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

export function clientAnswering(
  answer: () => Response,
  options: Partial<FinboxClientOptions> = {},
) {
  const sent: Sent[] = [];
  const finbox = createFinboxClient({
    apiKey: API_KEY,
    serverHash: SERVER_HASH,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return answer();
    },
    ...options,
  });
  return { finbox, sent };
}

export function bodyOf({ init }: Sent): unknown {
  return JSON.parse(String(init.body));
}

export function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}
