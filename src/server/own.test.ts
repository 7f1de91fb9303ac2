import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bodyOf, clientAnswering, errorOf, SESSION } from './answering-client.test-support.ts';
import { confirmSession, parseWebhook, type FinboxClient } from './index.ts';
import { ownOf } from './own.ts';
import { COMPLETED, ENDPOINT, handling, SAYS_COMPLETED } from './webhook-handler.test-support.ts';

const POLLUTION: Readonly<Record<string, unknown>> = {
  baseUrl: 'https://evil.example',
  version: 2,
  extra: { evil: true },
  redirect_url: 'https://evil.example',
  session_id: 'evil',
  upload_status: 'COMPLETED',
  code: 'EVIL',
  error: { code: 'EVIL' },
  event_name: 'SESSION_EXPIRY_NOTIFICATION',
  file_url: 'https://evil.example/file.pdf',
  timeout: 1,
  body: 'evil',
  expected: 'evil',
  claimed: 'evil',
  field: 'evil',
  retryAfter: 1,
  requestId: 'evil',
  wait: () => 'evil',
  status: 299,
  statusText: 'evil',
  headers: { evil: 'evil' },
  aa_recurring_tenure_month: 1,
  // Of no object here, as a library for arrays or objects may add it.
  clone: () => 'evil',
};

/** Good for every operation that answers an object. */
const ANSWER = {
  ...SESSION,
  upload_status: 'COMPLETED',
  session_progress: 'completed',
  message: 'done',
  statement_id: 'statement-1',
  identity: { name: 'A' },
  progress: [{ statement_id: 'statement-1' }],
  accounts: [
    {
      account_id: 'account-1',
      statements: [{ statement_id: 'statement-1' }],
      data: { account_details: { bank: 'hdfc' }, monthly_analysis: { avg_bal: { 'Aug-2026': 1 } } },
    },
  ],
  banks: [{ name: 'HDFC' }],
  statements: [{ pdf_url: 'https://files.example/1' }],
  consent_details: [{ consent_id: 'consent-1' }],
};

const PULL = {
  consent_id: 'consent-1',
  date_time_range_from: '01/06/2026',
  date_time_range_to: '31/10/2026',
};

const OPERATIONS: { readonly [Name in keyof FinboxClient]: (finbox: FinboxClient) => unknown } = {
  createSession: (finbox) => finbox.createSession({ link_id: 'a' }),
  getUploadStatus: (finbox) => finbox.getUploadStatus('session-1'),
  initiateProcessing: (finbox) => finbox.initiateProcessing('session-1', { unconfirmed: true }),
  getProgress: (finbox) => finbox.getProgress('session-1'),
  getSessionStatus: (finbox) => finbox.getSessionStatus('session-1'),
  deleteSession: (finbox) => finbox.deleteSession('session-1'),
  getInsights: (finbox) => finbox.getInsights('session-1'),
  getPdfs: (finbox) => finbox.getPdfs('session-1'),
  uploadStatement: (finbox) =>
    finbox.uploadStatement({ session_id: 'session-1', file: new Blob(['%PDF']) }),
  getRecurringConsentDetails: (finbox) => finbox.getRecurringConsentDetails('session-1'),
  fetchRecurringData: (finbox) => finbox.fetchRecurringData(PULL),
  getBankCatalogue: (finbox) => finbox.getBankCatalogue(),
  getNetBankingHealth: (finbox) => finbox.getNetBankingHealth(),
  updateWebhook: (finbox) => finbox.updateWebhook({ webhook_url: 'https://lender.example/hook' }),
};

function answerOf(name: string): unknown {
  return name === 'getNetBankingHealth' ? [{ bank: 'SBI' }] : ANSWER;
}

/** What an operation sends and resolves with, as text, since matchers walk inherited names too. */
async function tell(name: keyof FinboxClient): Promise<string> {
  const { finbox, sent } = clientAnswering(() => new Response(JSON.stringify(answerOf(name))));
  const result = await Promise.resolve(OPERATIONS[name](finbox)).catch(String);
  const { url, init } = sent[0]!;
  const body = init.body instanceof FormData ? [...init.body.keys()] : init.body;
  return JSON.stringify([url, init.method, init.headers, body, result]);
}

const NAMES = Object.keys(OPERATIONS) as (keyof FinboxClient)[];
const clean = new Map<string, string>();
for (const name of NAMES) clean.set(name, await tell(name));

describe('where another script has set properties of Object.prototype', () => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(POLLUTION)) {
      const property = { value, configurable: true, writable: true, enumerable: true };
      Reflect.defineProperty(Object.prototype, name, property);
    }
  });
  afterEach(() => {
    for (const name of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, name);
  });

  test('no option and no parameter is taken from there', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    await finbox.createSession({ link_id: 'a' });
    expect(sent[0]?.url).toBe('https://apis.bankconnect.finbox.in/bank-connect/v1/session/');
    const body = bodyOf(sent[0]!);
    expect(Object.keys(Object(body))).toEqual(['link_id', 'api_key']);
  });

  test.each(NAMES)('%s does as ever', async (name) => {
    expect(await tell(name)).toBe(clean.get(name));
  });

  test('a webhook is told of, and only as FinBox confirms it', async () => {
    const { handle, told, errors } = handling({ upload: SAYS_COMPLETED });
    const request = new Request(
      ENDPOINT,
      ownOf({ method: 'POST', body: JSON.stringify(COMPLETED) }),
    );
    expect((await handle(request)).status).toBe(200);
    expect(errors).toEqual([]);
    expect(told.slice(0, 2)).toEqual(['completed', 'session-1']);
  });

  test('an error names no field that it does not have', async () => {
    const { finbox } = clientAnswering(() => new Response('{}', ownOf({ status: 500 })));
    const error = await errorOf(finbox.getProgress('session-1'));
    expect(error).toMatchObject({ field: null, retryAfter: null, requestId: null });
  });

  test('a request without a body has none', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json({ count: 0, banks: [] }));
    await finbox.getBankCatalogue();
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('no field of an answer is taken from there', async () => {
    const { finbox } = clientAnswering(() => Response.json({}));
    const error = await errorOf(finbox.getUploadStatus('s'));
    expect(error).toMatchObject({ code: 'INVALID_ANSWER' });
  });

  test('an answer is no error for it', async () => {
    const { finbox } = clientAnswering(() => Response.json({ session_progress: 'completed' }));
    expect((await finbox.getProgress('s')).session_progress).toBe('completed');
  });

  test('nothing is uploaded from there', async () => {
    const { finbox } = clientAnswering(() => Response.json({ statement_id: 'x' }));
    const call = finbox.uploadStatement({ session_id: 's' } as never);
    expect(await errorOf(call)).toMatchObject({ code: 'MISSING_FILE_OBJECT' });
  });

  test('nothing is claimed or expected', async () => {
    const { finbox } = clientAnswering(() => Response.json({}));
    await expect(confirmSession(finbox, {} as never)).rejects.toThrow(TypeError);
  });

  test('an empty webhook tells of no event', () => {
    for (const body of [{}, '{}']) {
      expect(parseWebhook(body)?.event_name).not.toBe('SESSION_EXPIRY_NOTIFICATION');
    }
  });
});
