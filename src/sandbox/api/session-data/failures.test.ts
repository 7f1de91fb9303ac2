import { describe, expect, test } from 'vitest';
import { createCustomerOfLender } from '../../lender-back-end.test-support.ts';
import { ACCOUNT_CODES } from './account-codes.ts';
import { wordOf } from './failure.ts';
import { STATEMENT_MESSAGES } from './statement-failure.ts';

type Json = Record<string, unknown>;

/** The session's status after its customer uploaded these files and processing is over. */
async function statusAfter(files: readonly string[], request: object = {}) {
  const lender = await createCustomerOfLender({ journey_mode: 'multi_pdf', ...request });
  for (const name of files) await lender.upload(name);
  await lender.send('submit');
  const started = await lender.ask('initiate_processing', 'POST');
  lender.clock.now += 2000;
  const { json } = await lender.ask('session_status');
  const account = (json['accounts'] as Json[] | undefined)?.[0] ?? {};
  return { started, json, account, statements: account['statements'] as Json[], lender };
}

describe('a word in a file’s name', () => {
  test.each(Object.keys(STATEMENT_MESSAGES).filter((code) => code !== 'UNPARSABLE'))(
    'makes the statement fail with %s',
    async (code) => {
      const { statements, account, lender } = await statusAfter([`${wordOf(code)}.pdf`]);
      expect(statements).toMatchObject([
        { statement_status: 'failed', error_code: code, error_message: STATEMENT_MESSAGES[code] },
      ]);
      const isAccounts = code === 'NULL_ACCOUNT_NUMBER';
      expect(account).toMatchObject({
        account_status: 'failed',
        error_code: isAccounts ? code : 'UNPARSABLE',
      });
      const { json } = await lender.ask('progress');
      expect(json['progress']).toMatchObject([
        { transaction_status: 'failed', message: STATEMENT_MESSAGES[code] },
      ]);
    },
  );

  test.each(ACCOUNT_CODES.filter((code) => code !== 'UNPARSABLE'))(
    'makes the account fail with %s, although its statement may be good',
    async (code) => {
      const { account, statements, json } = await statusAfter([`${wordOf(code)}.pdf`]);
      expect(account).toMatchObject({ account_status: 'failed', error_code: code });
      const isStatements = code in STATEMENT_MESSAGES;
      expect(statements[0]).toMatchObject({ error_code: isStatements ? code : null });
      expect(json['insights_available']).toBe(false);
    },
  );

  test('in the link_id makes each statement of the session fail', async () => {
    const { statements } = await statusAfter(['a.pdf', 'b.pdf'], {
      link_id: 'customer-7-extraction-failed',
    });
    expect(statements.map((each) => each['error_code'])).toEqual([
      'EXTRACTION_FAILED',
      'EXTRACTION_FAILED',
    ]);
  });
});

test('the texts of missing months and dates are the documented ones', async () => {
  const messageOf = async (name: string) => (await statusAfter([name])).account['error_message'];
  expect(await messageOf('incomplete-months.pdf')).toBe(
    'Insufficient data to generate report. There are no transactions for Oct 2026',
  );
  expect(await messageOf('incomplete-months-upload.pdf')).toBe(
    'Statement(s) uploaded contain incomplete months. Missing data present for Oct 2026',
  );
  expect(await messageOf('2026-05-01 to 2026-10-27.pdf')).toBe(
    'Statement(s) uploaded contain incomplete dates. ' +
      'Missing dates present for {"Oct 2026":[28,29,30,31]}',
  );
});

test('of a session within one month, no day before its first is missing', async () => {
  const { account } = await statusAfter(['incomplete-dates-upload.pdf'], {
    from_date: '28/10/2026',
    to_date: '30/10/2026',
  });
  expect(account['error_message']).toContain('{"Oct 2026":[28,29,30]}');
});

test('of very long dates, sixty months that are missing are named', async () => {
  const { account } = await statusAfter(['2026-09 to 2026-10.pdf'], {
    from_date: '01/01/2000',
    to_date: '31/10/2026',
  });
  const [, listed = ''] = String(account['error_message']).split('present for ');
  const months = Object.entries(JSON.parse(listed) as Record<string, number[]>);
  expect(months).toHaveLength(60);
  expect(months[0]).toEqual(['Jan 2000', Array.from({ length: 31 }, (_, index) => index + 1)]);
  expect(months.at(-1)).toEqual(['Dec 2004', Array.from({ length: 31 }, (_, index) => index + 1)]);
});

test('one statement that cannot be read leaves its days missing', async () => {
  const { account, statements } = await statusAfter([
    '2026-05 to 2026-08.pdf',
    'unparsable 2026-09 to 2026-10.pdf',
  ]);
  expect(account).toMatchObject({ error_code: 'INCOMPLETE_DATES_UPLOAD' });
  expect(statements.map((each) => each['error_code'])).toEqual([null, 'UNPARSABLE']);
});

test('processing a session without any account is no error, and yields nothing', async () => {
  const { started, json, lender } = await statusAfter([]);
  expect(started).toMatchObject({ status: 202 });
  expect(json).toMatchObject({ insights_available: false, accounts: [] });
  expect((await lender.ask('insights')).json['accounts']).toEqual([]);
});
