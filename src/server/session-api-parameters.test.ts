import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { createFinboxClient, type Session, type SessionParams } from './index.ts';

/*
 * A test for each row of the Session API's table of parameters, named after it, in which the client
 * talks to the running sandbox. Source: FinBox docs, Session API.
 */

type Params = Partial<SessionParams>;

const API_KEY = 'sandbox-key';
const LINK_ID = 'customer-1042';
const PERIOD = { from_date: '01/05/2026', to_date: '31/10/2026' };
const AA = { bank_name: 'hdfc', mode: 'aa' } as const;
const RECURRING = {
  ...AA,
  aa_journey_mode: 'only_recurring',
  aa_recurring_tenure_month: 12,
  aa_recurring_frequency_unit: 'month',
  aa_recurring_frequency_value: 1,
} as const;

/** The name in the table, and what is asked for with it: the ends of each range, all choices. */
const ROWS: readonly (readonly [name: keyof SessionParams, requests: readonly Params[]])[] = [
  ['link_id', [{ link_id: LINK_ID }, { link_id: 'x'.repeat(500) }]],
  ['redirect_url', [{ redirect_url: 'https://lender.example/return?application=1042' }]],
  ['from_date', [PERIOD]],
  ['to_date', [PERIOD]],
  ['logo_url', [{ logo_url: 'https://lender.example/logo.png' }]],
  ['bank_name', [{ bank_name: 'hdfc' }, { bank_name: 'HDFC' }]],
  ['mode', [{ ...AA, mode: 'pdf' }, AA, { ...AA, mode: 'online' }, { mode: 'online' }]],
  ['mobile_number', [{ mobile_number: '9876543210' }]],
  ['session_expiry', [{ session_expiry: 5 }, { session_expiry: 43_200 }]],
  ['journey_mode', [{ journey_mode: 'multi_pdf' }, { journey_mode: 'multi_banking' }]],
  ['accept_anything', [{ accept_anything: true }, { accept_anything: false }]],
  [
    'is_mobile_field_editable',
    [true, false].map((is) => ({ mobile_number: '9876543210', is_mobile_field_editable: is })),
  ],
  ['aa_journey_mode', [RECURRING, { ...RECURRING, aa_journey_mode: 'once_with_recurring' }]],
  [
    'aa_recurring_tenure_month',
    [1, 60].map((months) => ({ ...RECURRING, aa_recurring_tenure_month: months })),
  ],
  ['aa_recurring_frequency_unit', [RECURRING]],
  [
    'aa_recurring_frequency_value',
    [1, 5].map((value) => ({ ...RECURRING, aa_recurring_frequency_value: value })),
  ],
  [
    'metadata',
    [
      {
        metadata: { names: ['AYUSH PATIL'], employer_names: [], companies_for_self_transfer: [] },
      },
      { metadata: {} },
    ],
  ],
];

/** The table's name, where the API's own errors have another, which is the one that is sent. */
const SENT_AS: Readonly<Record<string, string>> = {
  aa_recurring_tenure_month: 'aa_recurring_tenure_month_count',
};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());

/** A client, and what went over the wire. */
function recorded() {
  const sent: object[] = [];
  const answers: { status: number; body: unknown }[] = [];
  const finbox = createFinboxClient({
    apiKey: API_KEY,
    serverHash: 'sandbox-hash',
    baseUrl: `${sandbox.url}/bank-connect`,
    fetch: async (url, init) => {
      if (typeof init.body === 'string') sent.push(JSON.parse(init.body) as object);
      const response = await fetch(url, init);
      answers.push({ status: response.status, body: await response.clone().json() });
      return response;
    },
  });
  return { finbox, sent, answers };
}

/** A session as the docs show one. */
function expectSession(session: unknown): void {
  expect(session).toEqual({ session_id: expect.any(String), redirect_url: expect.any(String) });
  const { session_id: id, redirect_url: address } = session as Session;
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(address).toBe(`${sandbox.url}/?session_id=${id}`);
}

describe('Request Parameters', () => {
  test.each(ROWS)('%s', async (name, requests) => {
    for (const params of requests) {
      const { finbox, sent, answers } = recorded();
      const session = await finbox.createSession({ link_id: LINK_ID, ...params });
      expectSession(session);
      expect(answers).toEqual([{ status: 200, body: session }]);
      expect(params).toHaveProperty(name);
      expect(sent).toMatchObject([{ [SENT_AS[name] ?? name]: params[name] }]);
    }
  });

  test('api_key', async () => {
    const { finbox, sent } = recorded();
    await finbox.createSession({ link_id: LINK_ID });
    expect(sent).toEqual([{ link_id: LINK_ID, api_key: API_KEY }]);
    // In the body alone, as the table has it.
    const response = await fetch(`${sandbox.url}/bank-connect/v1/session/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent[0]),
    });
    expect(response.status).toBe(200);
    expectSession(await response.json());
  });

  test('every parameter at once', async () => {
    const all = ROWS.reduce((params, [, [first]]) => ({ ...params, ...first }), {
      link_id: LINK_ID,
    });
    const { finbox, sent, answers } = recorded();
    expectSession(await finbox.createSession(all));
    expect(answers).toMatchObject([{ status: 200 }]);
    const names = ROWS.map(([name]) => SENT_AS[name] ?? name);
    expect(sent.flatMap(Object.keys).toSorted()).toEqual([...names, 'api_key'].toSorted());
    expect(names).toHaveLength(17);
  });
});

test('Success Response: 200, a session_id, and a redirect_url with it that opens', async () => {
  const { finbox, answers } = recorded();
  const session = await finbox.createSession({ link_id: LINK_ID });
  expectSession(session);
  expect(answers).toEqual([{ status: 200, body: session }]);
  const other = await finbox.createSession({ link_id: LINK_ID });
  expect(other.session_id).not.toBe(session.session_id);
  const page = await fetch(session.redirect_url);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
});

test('a session that was just created has no uploads', async () => {
  const { finbox, answers } = recorded();
  const { session_id } = await finbox.createSession({ link_id: LINK_ID, ...PERIOD });
  const status = await finbox.getUploadStatus(session_id);
  expect(status).toMatchObject({ session_id, upload_status: 'NO_UPLOADS', accounts: [] });
  expect(status.session_date_range).toEqual(PERIOD);
  expect(answers).toMatchObject([{ status: 200 }, { status: 200 }]);
});
