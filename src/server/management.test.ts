import { describe, expect, test } from 'vitest';
import {
  API_KEY,
  bodyOf,
  clientAnswering,
  errorOf,
  SERVER_HASH,
} from './answering-client.test-support.ts';

const BASE = 'https://apis.bankconnect.finbox.in/bank-connect/v1';
const CREDENTIALS = { 'x-api-key': API_KEY, 'server-hash': SERVER_HASH };

test('the bank catalogue', async () => {
  const bank = {
    name: 'ANDHRA',
    full_name: 'Andhra Bank',
    npci_code: null,
    logo_url: 'https://logos.example/andhra.png',
    is_pdf_upload_available: true,
    is_net_banking_available: false,
    is_aa_available: false,
  };
  const body = { count: 492, banks: [{ ...bank, more: 1 }] };
  const { finbox, sent } = clientAnswering(() => Response.json(body));
  expect(await finbox.getBankCatalogue()).toEqual({ count: 492, banks: [bank] });
  expect(sent[0]).toMatchObject({
    url: `${BASE}/banks/catalogue/`,
    init: { headers: CREDENTIALS },
  });
});

test('the health of net banking', async () => {
  const health = {
    bank: 'SBI',
    updated_at: '2026-11-27 05:00:00',
    health_up: false,
    issue_details: 'Maintenance',
  };
  const { finbox, sent } = clientAnswering(() => Response.json([health, { bank: 'HDFC' }]));
  expect(await finbox.getNetBankingHealth()).toEqual([
    health,
    { bank: 'HDFC', updated_at: null, health_up: null, issue_details: null },
  ]);
  expect(sent[0]).toMatchObject({ url: `${BASE}/net_banking_health/`, init: { method: 'GET' } });
});

describe('updateWebhook', () => {
  const webhook_url = 'https://lender.example/webhooks/finbox/0123456789abcdef';

  test('names the address, in the only documented mode', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json({ message: 'success' }));
    expect(await finbox.updateWebhook({ webhook_url })).toBeUndefined();
    expect(sent[0]).toMatchObject({
      url: `${BASE}/session_data/update_webhook/`,
      init: { method: 'POST', headers: { ...CREDENTIALS, 'content-type': 'application/json' } },
    });
    expect(bodyOf(sent[0]!)).toEqual({ webhook_url, webhook_mode: 1 });
  });

  test('does the same however often it is sent, and so is repeated', async () => {
    const answers = [new Response('', { status: 502 }), Response.json({ message: 'success' })];
    const { finbox, sent } = clientAnswering(() => answers.shift()!);
    await finbox.updateWebhook({ webhook_url, webhook_mode: 0 });
    expect(sent.map(bodyOf)).toEqual([
      { webhook_url, webhook_mode: 0 },
      { webhook_url, webhook_mode: 0 },
    ]);
  });

  test.each(['', '/webhooks/finbox', 'ftp://lender.example/', 'https://'])(
    'refuses the address %j before it is sent',
    async (webhook_url) => {
      const { finbox, sent } = clientAnswering(() => Response.json({ message: 'success' }));
      expect(await errorOf(finbox.updateWebhook({ webhook_url }))).toMatchObject({
        code: 'INVALID_URL',
        field: 'webhook_url',
        source: 'check',
      });
      expect(sent).toHaveLength(0);
    },
  );
});
