import { expect, test } from 'vitest';
import { clientAnswering } from './answering-client.test-support.ts';
import { UPLOAD, clientAnswering as clientKnowing } from './session-data.test-support.ts';
import { createStatusHandler } from './status-handler.ts';
import { handling, post, PROCESSED, SAYS_PROCESSED } from './webhook-handler.test-support.ts';

test('a status request without a body is refused, and FinBox is not asked', async () => {
  const { finbox, sent } = clientKnowing(UPLOAD, 200);
  const handle = createStatusHandler(finbox, () => 'session-1');
  const request = new Request('https://lender.example/api/status', { method: 'POST' });
  expect((await handle(request)).status).toBe(400);
  expect(sent).toEqual([]);
});

test('a status that names no session speaks of the one that was asked about', async () => {
  const status = { ...SAYS_PROCESSED, session_id: null };
  const { handle, told } = handling({ status });
  expect((await handle(post(PROCESSED))).status).toBe(200);
  expect(told).toEqual(['processed', 'session-1', status]);
});

test('an optional field of an upload that JavaScript leaves undefined is not sent', async () => {
  const { finbox, sent } = clientAnswering(() => Response.json({ statement_id: 'statement-1' }));
  const file = new Uint8Array([0x25, 0x50, 0x44, 0x46]);
  const params = { session_id: 'session-1', file, pdf_password: undefined, bank_name: 'axis' };
  // What is answered is of no account here.
  await finbox.uploadStatement(params as never).catch(() => null);
  const form = sent[0]?.init.body;
  expect(form instanceof FormData && [...form.keys()].sort()).toEqual([
    'bank_name',
    'file',
    'session_id',
    'upload_type',
  ]);
});
