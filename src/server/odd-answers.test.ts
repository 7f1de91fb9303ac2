import { describe, expect, test } from 'vitest';
import { clientAnswering, errorOf } from './answering-client.test-support.ts';
import type { FinboxClient } from './index.ts';

/* Answers with a part of another shape than the documents': nothing that rests on no such part is lost. */

function answering(body: unknown): FinboxClient {
  return clientAnswering(() => Response.json(body)).finbox;
}

describe('an odd entry of a list is left out, and the others stay', () => {
  test.each<[string, unknown, (finbox: FinboxClient) => Promise<unknown>, unknown]>([
    [
      'transactions',
      { accounts: [{ data: { transactions: [{ amount: 1 }, 'x', null, { amount: '2' }] } }] },
      async (finbox) =>
        (await finbox.getInsights('s')).accounts[0]?.data?.transactions.map(({ amount }) => amount),
      [1, 2],
    ],
    [
      'months',
      { session_id: 's', upload_status: 'COMPLETED', accounts: [{ months: ['2026-01', null] }] },
      async (finbox) => (await finbox.getUploadStatus('s')).accounts[0]?.months,
      ['2026-01'],
    ],
    [
      'banks',
      { banks: [{ name: 'HDFC' }, {}, null] },
      async (finbox) => (await finbox.getBankCatalogue()).banks.map(({ name }) => name),
      ['HDFC'],
    ],
    [
      'banks’ health',
      [{ bank: 'SBI' }, {}, null],
      async (finbox) => (await finbox.getNetBankingHealth()).map(({ bank }) => bank),
      ['SBI'],
    ],
    [
      'consents',
      { consent_details: [{ consent_id: 'c' }, { consent_id: 7 }, {}] },
      async (finbox) =>
        (await finbox.getRecurringConsentDetails('s')).consent_details.map(
          (each) => each.consent_id,
        ),
      ['c'],
    ],
    [
      'files',
      { statements: [{ statement_id: 'a' }, null] },
      async (finbox) => (await finbox.getPdfs('s')).statements.map((each) => each.statement_id),
      ['a'],
    ],
  ])('%s', async (_name, body, call, expected) => {
    expect(await call(answering(body))).toEqual(expected);
  });
});

test.each<[string, unknown, (finbox: FinboxClient) => Promise<unknown>]>([
  [
    'a verdict about an account',
    { accounts: [{ error_code: 'UNPARSABLE' }, null] },
    (finbox) => finbox.getSessionStatus('s'),
  ],
  ['an account’s insights', { accounts: [null] }, (finbox) => finbox.getInsights('s')],
  ['a catalogue without its list', {}, (finbox) => finbox.getBankCatalogue()],
  [
    'consents that are no list',
    { consent_details: {} },
    (finbox) => finbox.getRecurringConsentDetails('s'),
  ],
  ['files that are no list', { statements: 'none' }, (finbox) => finbox.getPdfs('s')],
])('%s that cannot be read is INVALID_ANSWER', async (_name, body, call) => {
  expect(await errorOf(call(answering(body)))).toMatchObject({ code: 'INVALID_ANSWER' });
});

test.each<[string, unknown, (finbox: FinboxClient) => Promise<unknown>]>([
  [
    'consents',
    { consent_details: [{ consent_id: 7 }] },
    (finbox) => finbox.getRecurringConsentDetails('s'),
  ],
  ['banks', { banks: [{ id: 'HDFC' }] }, (finbox) => finbox.getBankCatalogue()],
  ['files', { statements: ['x'] }, (finbox) => finbox.getPdfs('s')],
])('a list of %s of which nothing can be read is no empty list', async (_name, body, call) => {
  expect(await errorOf(call(answering(body)))).toMatchObject({ code: 'INVALID_ANSWER' });
});

describe('what is done is done, though the answer is empty:', () => {
  test.each<[string, (finbox: FinboxClient) => Promise<unknown>]>([
    ['initiateProcessing', (finbox) => finbox.initiateProcessing('s', { unconfirmed: true })],
    ['updateWebhook', (finbox) => finbox.updateWebhook({ webhook_url: 'https://lender.example/' })],
    ['deleteSession', (finbox) => finbox.deleteSession('s')],
  ])('%s', async (_name, call) => {
    const empty = clientAnswering(() => new Response('', { status: 202 })).finbox;
    await expect(call(empty)).resolves.not.toThrow();
    const page = clientAnswering(() => new Response('<h1>Log in</h1>')).finbox;
    expect(await errorOf(call(page))).toMatchObject({ code: 'INVALID_ANSWER' });
    for (const refusal of [{ error: 'Session is locked' }, { detail: 'Not found.' }, false]) {
      expect(await errorOf(call(answering(refusal)))).toMatchObject({ code: 'INVALID_ANSWER' });
    }
  });
});

describe('an error', () => {
  test('of the shape {"error": "text"} keeps its text', async () => {
    const { finbox } = clientAnswering(() => Response.json({ error: 'boom' }, { status: 400 }));
    expect(await errorOf(finbox.getProgress('s'))).toMatchObject({ message: 'boom' });
  });

  test('of a success that cannot be read says so', async () => {
    const error = await errorOf(answering({}).getUploadStatus('s'));
    expect((error as Error).message).toBe(
      'The Session API answered 200, but not what was asked for.',
    );
  });
});
