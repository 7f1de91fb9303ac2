import { describe, expect, test } from 'vitest';
import {
  API_KEY,
  SESSION,
  clientAnswering,
  bodyOf,
  errorOf,
} from './answering-client.test-support.ts';
import { VERSION } from './version.ts';

describe('createSession', () => {
  test('posts JSON with the key in the body and as a header, and keeps the slash', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    const session = await finbox.createSession({
      link_id: 'app-1042',
      mode: 'aa',
      bank_name: 'sbi',
    });
    expect(session).toEqual(SESSION);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: 'https://apis.bankconnect.finbox.in/bank-connect/v1/session/',
      init: { method: 'POST', redirect: 'manual', cache: 'no-store' },
    });
    expect(sent[0]?.init.headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': `finbox-connect/${VERSION}`,
      'x-api-key': API_KEY,
    });
    expect(bodyOf(sent[0]!)).toEqual({
      link_id: 'app-1042',
      mode: 'aa',
      bank_name: 'sbi',
      api_key: API_KEY,
    });
  });

  test("sends the tenure under the name that the API's errors use", async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    await finbox.createSession({ link_id: 'a', aa_recurring_tenure_month: 12 });
    expect(bodyOf(sent[0]!)).toEqual({
      link_id: 'a',
      aa_recurring_tenure_month_count: 12,
      api_key: API_KEY,
    });
  });

  test('speaks version 2 with its code and consents', async () => {
    const redirect_url = 'https://client.example/?session_id=s&token=abc';
    const { finbox, sent } = clientAnswering(() =>
      Response.json({ session_id: 's', redirect_url }),
    );
    const consents = { CC0001: { from_date: '01/10/2025', to_date: '09/12/2025' } };
    const params = { link_id: 'a', aa_journey_code: 'BCAA001', consents } as const;
    const session = await finbox.createSession(params, { version: 2 });
    expect(session.redirect_url).toBe(redirect_url);
    expect(sent[0]?.url).toBe('https://apis.bankconnect.finbox.in/bank-connect/v2/session/');
    expect(bodyOf(sent[0]!)).toEqual({ ...params, api_key: API_KEY });
  });

  test('sends extra members, which replace neither a parameter nor the key', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    const extra = { program_id: 'p1', link_id: 'other', api_key: 'other' };
    await finbox.createSession({ link_id: 'a' }, { extra });
    expect(bodyOf(sent[0]!)).toEqual({ link_id: 'a', program_id: 'p1', api_key: API_KEY });
  });

  test('sends nothing where a check refuses', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    const error = await errorOf(finbox.createSession({ link_id: '' }));
    expect(error).toMatchObject({
      code: 'INVALID_REQUEST',
      field: 'link_id',
      message: 'link_id, This field is required.',
    });
    expect(sent).toHaveLength(0);
  });

  test('drops what it does not know of the answer, and an empty error', async () => {
    const { finbox } = clientAnswering(() => Response.json({ ...SESSION, error: {}, more: 1 }));
    expect(await finbox.createSession({ link_id: 'a' })).toEqual(SESSION);
  });

  test.each([
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['an empty object', '{}'],
    ['an empty id', '{"session_id":"","redirect_url":"https://a.example"}'],
    ['no URL', '{"session_id":"s"}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('a success with %s is INVALID_ANSWER', async (_name, body) => {
    const { finbox } = clientAnswering(() => new Response(body));
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect(error).toMatchObject({ code: 'INVALID_ANSWER', status: 200, source: 'answer' });
  });

  test('an error in an answer of 200 is that error', async () => {
    const body = { session_id: '', error: { code: 'SESSION_EXPIRED', message: 'over' } };
    const { finbox } = clientAnswering(() => Response.json(body));
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect(error).toMatchObject({ code: 'SESSION_EXPIRED', message: 'over', status: 200 });
  });

  test.each([429, 500, 502, 503, 504])('is never sent twice, not after a %i', async (status) => {
    const { finbox, sent } = clientAnswering(() => new Response('', { status }));
    expect(await errorOf(finbox.createSession({ link_id: 'a' }))).toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  test('does not follow a redirect, which would take the key along', async () => {
    const { finbox, sent } = clientAnswering(() => Response.redirect('https://elsewhere.example'));
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect(error).toMatchObject({ status: 302, code: 'HTTP_302' });
    expect(sent).toHaveLength(1);
  });
});
