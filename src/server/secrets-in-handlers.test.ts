import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Fetch } from './exchange.ts';
import {
  API_KEY,
  clientOf,
  ECHO,
  expectNoSecret,
  FAILURES,
  json,
  SERVER_HASH,
  shownOf,
} from './secrets.test-support.ts';
import { createSessionHandler } from './session-handler.ts';
import { createStatusHandler } from './status-handler.ts';
import { createWebhookHandler } from './webhook-handler.ts';

const SECRET = 'hook-0123456789abcdef';
const EVENT = {
  event_name: 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION',
  session_id: 's',
};

const REPEATED: readonly (readonly [name: string, fetch: Fetch])[] = [
  ...FAILURES,
  ['a status that repeats them', json(200, { session_id: 's', upload_status: API_KEY })],
  [
    'a session that is their id',
    json(200, { session_id: SERVER_HASH, upload_status: 'COMPLETED' }),
  ],
];

function post(body: object, url = 'https://lender.example/'): Request {
  return new Request(url, { method: 'POST', body: JSON.stringify(body) });
}

async function expectNoSecretIn(response: Response, errors: readonly unknown[]): Promise<void> {
  expectNoSecret((await response.text()) + inspect([...response.headers]));
  expectNoSecret(errors.map(shownOf).join('\n'));
}

describe('the key and the hash are not in', () => {
  test.each(REPEATED)(
    'the answer and the errors of the status handler after %s',
    async (_n, fetch) => {
      const errors: unknown[] = [];
      const handle = createStatusHandler(clientOf(fetch), () => 's', {
        onError: (error) => void errors.push(error),
      });
      const response = await handle(post({ session_id: 's' }));
      expect(response.ok).toBe(false);
      await expectNoSecretIn(response, errors);
    },
  );

  test.each(REPEATED)(
    'the answer and the errors of the webhook handler after %s',
    async (_n, fetch) => {
      const errors: unknown[] = [];
      const handle = createWebhookHandler(clientOf(fetch), {
        secret: SECRET,
        onError: (error) => void errors.push(error),
      });
      await expectNoSecretIn(await handle(EVENT, SECRET), errors);
    },
  );

  test('the answers of handlers whose callbacks throw them', async () => {
    const fail = () => {
      throw new Error(ECHO);
    };
    const silent = { onError: () => {} };
    const session = { session_id: 's', redirect_url: 'https://a.in/' };
    const finbox = clientOf(json(200, { ...session, upload_status: 'COMPLETED' }));
    const handlers = [
      createSessionHandler(finbox, () => ({ link_id: 'a' }), { ...silent, onSession: fail }),
      createStatusHandler(finbox, fail, silent),
      createWebhookHandler(finbox, { ...silent, secret: SECRET, onCompleted: fail }),
    ];
    for (const handle of handlers) {
      const response = await handle(post(EVENT, `https://lender.example/${SECRET}`));
      expect(response.status).toBe(500);
      await expectNoSecretIn(response, []);
    }
  });
});

describe('a very short secret', () => {
  test.each(['k', 's', 'https', 'session'])(
    '%j does not make every session suspicious',
    async (apiKey) => {
      const session = {
        session_id: 'session-1',
        redirect_url: 'https://a.in/?session_id=session-1',
      };
      const finbox = clientOf(json(200, session), { apiKey, serverHash: '1' });
      expect(await finbox.createSession({ link_id: 'a' })).toEqual(session);
    },
  );
});
