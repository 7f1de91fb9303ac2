import { describe, expect, test } from 'vitest';
import {
  COMPLETED,
  ENDPOINT,
  EXPIRED,
  handling,
  post,
  PROCESSED,
  refusing,
  SAYS_COMPLETED,
  SAYS_PROCESSED,
  SECRET,
  type Says,
} from './webhook-handler.test-support.ts';

describe('a webhook that FinBox confirms', () => {
  test.each<[string, object, Says, unknown[]]>([
    [
      'of completion',
      COMPLETED,
      { upload: SAYS_COMPLETED },
      ['completed', 'session-1', SAYS_COMPLETED],
    ],
    [
      'of expiry',
      EXPIRED,
      { upload: { ...SAYS_COMPLETED, upload_status: 'EXPIRED' } },
      ['expired', 'session-1', { ...SAYS_COMPLETED, upload_status: 'EXPIRED' }],
    ],
    [
      'of enrichment',
      PROCESSED,
      { status: SAYS_PROCESSED },
      ['processed', 'session-1', SAYS_PROCESSED],
    ],
  ])('%s', async (_name, body, says, expected) => {
    const { handle, told, asked } = handling(says);
    const response = await handle(post(body));
    expect(response.status).toBe(200);
    expect(told).toEqual(expected);
    expect(asked).toEqual(['session-1']);
  });

  test.each<[string, unknown]>([
    ['as text', JSON.stringify(COMPLETED)],
    ['as a Buffer', Buffer.from(JSON.stringify(COMPLETED))],
    ['parsed', COMPLETED],
  ])('may be given %s with the secret', async (_name, body) => {
    const { handle, told } = handling({ upload: SAYS_COMPLETED });
    expect((await handle(body, SECRET)).status).toBe(200);
    expect(told[0]).toBe('completed');
  });
});

describe('a webhook that FinBox does not confirm', () => {
  test.each<[string, object, Says]>([
    [
      'completion, while it is in progress',
      COMPLETED,
      { upload: { ...SAYS_COMPLETED, upload_status: 'IN_PROGRESS' } },
    ],
    ['expiry of a completed session', EXPIRED, { upload: SAYS_COMPLETED }],
    ['completion of an unknown session', COMPLETED, { upload: refusing('SESSION_NOT_FOUND') }],
    ['completion of a deleted session', COMPLETED, { upload: refusing('SESSION_DELETED', 410) }],
    [
      'completion of another lender’s session',
      COMPLETED,
      { upload: refusing('ACCESS_DENIED', 403) },
    ],
    [
      'enrichment that was not asked for',
      PROCESSED,
      { status: refusing('PROCESSING_NOT_REQUESTED', 400) },
    ],
    ['enrichment that goes on', PROCESSED, { status: refusing('PROCESSING_NOT_COMPLETED', 400) }],
    [
      'enrichment, with an answer about another',
      PROCESSED,
      { status: { ...SAYS_PROCESSED, session_id: 'x' } },
    ],
  ])('%s is kept for onOther', async (_name, body, says) => {
    const { handle, told, errors } = handling(says);
    expect((await handle(post(body))).status).toBe(200);
    expect(told).toEqual(['other', expect.any(String)]);
    expect(errors).toEqual([]);
  });

  test('an unknown event is kept as well, and FinBox is not asked', async () => {
    const { handle, told, asked } = handling({});
    expect((await handle(post({ event_name: 'NEW', session_id: 's' }))).status).toBe(200);
    expect(told).toEqual(['other', 'UNKNOWN']);
    expect(asked).toEqual([]);
  });

  test.each<[string, Says, object]>([
    ['FinBox cannot be reached', { upload: refusing('SESSION_API_UNREACHABLE', 0) }, {}],
    [
      'a callback throws',
      { upload: SAYS_COMPLETED },
      { onCompleted: () => Promise.reject(new Error('x')) },
    ],
  ])('is answered 500 where %s', async (_name, says, options) => {
    const { handle, told, errors } = handling(says, options);
    expect((await handle(post(COMPLETED))).status).toBe(500);
    expect(told).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  test('is answered 500 where its body breaks off', async () => {
    const { handle, told, errors } = handling({});
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) });
    const request = new Request(ENDPOINT, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await handle(request)).status).toBe(500);
    expect(told).toEqual([]);
    expect(errors).toEqual([new Error('cut')]);
  });

  test('is answered 500 where something has read its body, and the error says what to do', async () => {
    const { handle, told, errors } = handling({});
    const request = post(COMPLETED);
    await request.text();
    expect((await handle(request)).status).toBe(500);
    expect(told).toEqual([]);
    expect(String(errors)).toMatch(/read already.*presented secret/);
  });

  test.each(['..', '.', ' ', '\ud800'])(
    'of a session %j, which none can be, is kept for onOther',
    async (id) => {
      const { handle, told, asked } = handling({});
      for (const event of [COMPLETED, PROCESSED]) {
        expect((await handle(post({ ...event, session_id: id }))).status).toBe(200);
      }
      expect(told).toEqual(['other', COMPLETED.event_name, 'other', PROCESSED.event_name]);
      expect(asked).toEqual([]);
    },
  );
});

describe('what is no webhook', () => {
  test('a GET', async () => {
    const { handle } = handling({});
    expect((await handle(new Request(ENDPOINT))).status).toBe(405);
  });

  test.each(['', 'text', '[]', 'null'])('a body of %j', async (body) => {
    const { handle, told } = handling({});
    expect((await handle(post(body))).status).toBe(400);
    expect(told).toEqual([]);
  });

  test('a body of two megabytes', async () => {
    const { handle } = handling({});
    expect((await handle(post('x'.repeat(2_000_000)))).status).toBe(413);
  });

  test.each<[string, unknown[]]>([
    ['a body without the secret', [COMPLETED]],
    ['what Express passes', [{ method: 'POST', url: '/', headers: {} }, { statusCode: 200 }]],
  ])('%s is an error that says what to do', (_name, args) => {
    const { handle } = handling({});
    const [body, secret] = args as [unknown, string];
    expect(() => void (args.length > 1 ? handle(body, secret) : handle(body as Request))).toThrow(
      /toNodeHandler/,
    );
  });
});

test('a status that names no session speaks of the one that was asked about', async () => {
  const status = { ...SAYS_PROCESSED, session_id: null };
  const { handle, told } = handling({ status });
  expect((await handle(post(PROCESSED))).status).toBe(200);
  expect(told).toEqual(['processed', 'session-1', status]);
});
