import { createFinboxClient } from './client.ts';

export const ACCOUNT = {
  account_id: 'account-1',
  account_number: 'XXXX3135',
  bank_name: 'axis',
  statements: [{ statement_id: 'statement-1', error_code: null, source: 'pdf' }],
  account_status: 'PARTIAL',
  months: ['2025-08'],
  missing_data: [{ from_date: '2025-11-03', to_date: '2025-11-11' }],
  name: '',
};

export const UPLOAD = {
  session_id: 'session-1',
  session_date_range: { from_date: '11/08/2025', to_date: '11/11/2025' },
  upload_status: 'COMPLETED',
  session_expiry_timestamp: '2025-11-13 07:48:34',
  accounts: [ACCOUNT],
  error: {},
};

export function clientAnswering(body: unknown, status = 200) {
  const sent: { url: string; init: RequestInit }[] = [];
  const finbox = createFinboxClient({
    apiKey: 'test-api-key',
    serverHash: 'test-server-hash',
    fetch: async (url, init) => {
      sent.push({ url, init });
      return Response.json(body, { status });
    },
  });
  return { finbox, sent };
}
