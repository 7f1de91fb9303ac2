import { describe, expect, test } from 'vitest';
import { API_KEY, clientAnswering, errorOf, SERVER_HASH } from './answering-client.test-support.ts';

const BASE = 'https://apis.bankconnect.finbox.in/bank-connect/v1/session_data/session-1';

const TRANSACTION = {
  transaction_type: 'credit',
  transaction_note: 'NEFT SALARY',
  chq_num: '',
  amount: 52000,
  balance: 61000.25,
  date: '2025-08-11 00:00:00',
  hash: 'hash-1',
  category: 'Salary',
  metadata: { unclean_merchant: '', transaction_channel: 'NEFT', description: 'salary' },
};

/** Of FinBox's documents, shortened. */
const INSIGHTS = {
  session_id: 'session-1',
  link_id: 'app-1042',
  session_date_range: { from_date: '2025-08-01', to_date: '2025-11-01' },
  accounts: [
    {
      account_id: 'account-1',
      data: {
        account_details: {
          name: 'A B',
          bank: 'axis',
          credit_limit: '',
          od_limit: null,
          months: ['2025-08', '2025-09'],
          statements: ['statement-1'],
          missing_data: [{ from_date: '2025-10-01', to_date: '2025-10-31' }],
        },
        fraud: [],
        fraud_details: { statement: [], account: [] },
        transactions: [TRANSACTION],
        salary_transactions: [
          {
            ...TRANSACTION,
            employer_name: 'ACME',
            salary_month: 'Jul-2025',
            merchant_category: 'x',
          },
        ],
        recurring_transactions: {
          debit_transactions: [],
          credit_transactions: [{ median: '52000.00', transactions: [TRANSACTION] }],
        },
        top_credits_debits: [
          { type: 'top_5_credit', data: [{ month: 'Aug-25', data: [TRANSACTION] }] },
        ],
        statement_stats: [{ statement_id: 'statement-1', transaction_count: 1 }],
        expense_categories: [{ category: 'Food', percentage: 12 }],
        monthly_analysis: { avg_bal: { 'Aug-2025': 4100.5, 'Sep-2025': 3900 } },
        eod_balances: { 'Aug-25': [1, 2, 3] },
      },
    },
  ],
};

describe('getInsights', () => {
  test('asks with key and hash', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(INSIGHTS));
    await finbox.getInsights('session-1');
    expect(sent[0]).toMatchObject({
      url: `${BASE}/insights/`,
      init: { method: 'GET', headers: { 'x-api-key': API_KEY, 'server-hash': SERVER_HASH } },
    });
  });

  test('types what is documented, and keeps what is not', async () => {
    const { finbox } = clientAnswering(() => Response.json(INSIGHTS));
    const { accounts, link_id } = await finbox.getInsights('session-1');
    const data = accounts[0]?.data;
    expect(link_id).toBe('app-1042');
    expect(data?.account_details).toMatchObject({ bank: 'axis', credit_limit: null, email: null });
    expect(data?.transactions[0]).toMatchObject({
      amount: 52000,
      balance: 61000.25,
      metadata: { transaction_channel: 'NEFT' },
    });
    expect(data?.salary_transactions[0]).toMatchObject({
      salary_month: 'Jul-2025',
      merchant_category: 'x',
    });
    expect(data?.recurring_transactions?.credit_transactions[0]).toMatchObject({ median: 52000 });
    expect(data?.top_credits_debits[0]?.data[0]?.data[0]?.amount).toBe(52000);
    expect(data?.monthly_analysis['avg_bal']?.['Aug-2025']).toBe(4100.5);
    expect(data?.['eod_balances']).toEqual({ 'Aug-25': [1, 2, 3] });
    expect(data?.lender_transactions).toEqual([]);
  });

  test('the answer can be had as it came', async () => {
    const { finbox } = clientAnswering(() => Response.json(INSIGHTS));
    const { raw } = await finbox.getInsights('session-1');
    expect(raw).toStrictEqual(INSIGHTS);
  });

  test.each<[string, unknown]>([
    ['an account without data', { account_id: 'account-1' }],
    ['data of nothing', { account_id: 'account-1', data: {} }],
    ['lists that are none', { data: { transactions: null, monthly_analysis: [], fraud: 'x' } }],
    ['texts for numbers', { data: { transactions: [{ amount: 'much', balance: {} }] } }],
  ])('%s is no INVALID_ANSWER', async (_name, account) => {
    const { finbox } = clientAnswering(() => Response.json({ accounts: [account] }));
    const { accounts, raw } = await finbox.getInsights('session-1');
    expect(accounts).toHaveLength(1);
    expect(raw).toEqual({ accounts: [account] });
  });

  test.each(['{}', 'null', '<html>', '{"accounts":"none"}'])('%s is one', async (body) => {
    const { finbox } = clientAnswering(() => new Response(body));
    const error = await errorOf(finbox.getInsights('session-1'));
    expect(error).toMatchObject({ code: 'INVALID_ANSWER' });
  });
});

describe('getPdfs', () => {
  test('lists the statements, without the address of an old one', async () => {
    const statement = {
      statement_id: 'statement-1',
      bank_name: 'axis',
      pdf_password: null,
      pdf_url: 'https://files.example/1.pdf?signature=x',
      account_id: 'account-1',
      source: 'PDF',
      message: 'ok',
    };
    const body = { statements: [statement, { ...statement, pdf_url: '' }] };
    const { finbox, sent } = clientAnswering(() => Response.json(body));
    expect(await finbox.getPdfs('session-1')).toEqual({
      statements: [statement, { ...statement, pdf_url: null }],
    });
    expect(sent[0]?.url).toBe(`${BASE}/get_pdfs/`);
  });
});

describe('deleteSession', () => {
  test.each<[string, () => Response]>([
    ['a message', () => Response.json({ message: 'success' })],
    ['nothing', () => new Response(null, { status: 204 })],
  ])('is content with %s', async (_name, answer) => {
    const { finbox, sent } = clientAnswering(answer);
    expect(await finbox.deleteSession('session-1')).toBeUndefined();
    expect(sent[0]).toMatchObject({ url: `${BASE}/delete/`, init: { method: 'DELETE' } });
  });

  test('an error is told, whatever its status', async () => {
    const { finbox } = clientAnswering(() => Response.json({ error: { code: 'ACCESS_DENIED' } }));
    expect(await errorOf(finbox.deleteSession('session-1'))).toMatchObject({
      code: 'ACCESS_DENIED',
    });
  });
});

test.each<[code: string, status: number]>([
  ['SESSION_NOT_FOUND', 404],
  ['SESSION_DELETED', 410],
  ['ACCESS_DENIED', 403],
  ['PROCESSING_NOT_REQUESTED', 400],
  ['PROCESSING_NOT_COMPLETED', 400],
])('every result may be refused as %s', async (code, status) => {
  const { finbox, sent } = clientAnswering(() =>
    Response.json({ error: { code, message: 'text' } }, { status }),
  );
  const calls = [finbox.getInsights('s'), finbox.getPdfs('s'), finbox.deleteSession('s')];
  for (const call of calls) expect(await errorOf(call)).toMatchObject({ code, status });
  expect(sent).toHaveLength(calls.length);
});
