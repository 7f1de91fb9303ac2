import { expect, test } from 'vitest';
import {
  confirmSession,
  createSessionHandler,
  createWebhookHandler,
  FinboxApiError,
} from '../../server/index.ts';
import { fakeFinboxClient } from './fake-finbox-client.ts';
import { webhookBodies } from './webhook-bodies.ts';

const PARAMS = { link_id: 'app-1042' };

test('a session is created, uploaded, processed and read without a network', async () => {
  const finbox = fakeFinboxClient();
  const { session_id: id, redirect_url } = await finbox.createSession(PARAMS);
  expect(redirect_url).toContain(id);
  expect(finbox.sessions).toMatchObject([{ id, params: PARAMS, upload: 'NO_UPLOADS' }]);
  await expect(finbox.getUploadStatus(id)).resolves.toMatchObject({ upload_status: 'NO_UPLOADS' });
  finbox.completeUpload(id);
  const confirmed = await confirmSession(finbox, { claimed: id, expected: id });
  if (!confirmed.confirmed) throw new Error('not confirmed');
  await finbox.initiateProcessing(confirmed.session_id);
  await expect(finbox.getProgress(id)).resolves.toMatchObject({ session_progress: 'completed' });
  await expect(finbox.getSessionStatus(id)).resolves.toMatchObject({ insights_available: true });
  await expect(finbox.getInsights(id)).resolves.toMatchObject({ accounts: [{}] });
  await expect(finbox.getPdfs(id)).resolves.toEqual({ statements: [] });
  await finbox.deleteSession(id);
  await expect(finbox.getUploadStatus(id)).rejects.toMatchObject({ code: 'SESSION_DELETED' });
});

test('parameters are checked as the real client checks them', async () => {
  const wrong = fakeFinboxClient().createSession({ link_id: '' });
  await expect(wrong).rejects.toBeInstanceOf(FinboxApiError);
});

test('the key is in no session that a test may print', async () => {
  const finbox = fakeFinboxClient();
  await finbox.createSession(PARAMS, { version: 2 });
  expect(JSON.stringify(finbox.sessions)).not.toContain('simulated-key');
});

test('one call is refused as the API would, and the next is not', async () => {
  const finbox = fakeFinboxClient();
  finbox.refuseNext('createSession', { status: 402, code: 'PAYMENT_REQUIRED' });
  await expect(finbox.createSession(PARAMS)).rejects.toMatchObject({ code: 'PAYMENT_REQUIRED' });
  await expect(finbox.createSession(PARAMS)).resolves.toMatchObject({});
});

test('results before processing are refused', async () => {
  const finbox = fakeFinboxClient();
  const { session_id: id } = await finbox.createSession(PARAMS);
  await expect(finbox.getInsights(id)).rejects.toMatchObject({ code: 'PROCESSING_NOT_REQUESTED' });
  finbox.failProcessing(id);
  await expect(finbox.getSessionStatus(id)).resolves.toMatchObject({ insights_available: false });
});

test('processing that is to fail fails, also when it is asked for afterwards', async () => {
  const finbox = fakeFinboxClient();
  const { session_id: id } = await finbox.createSession(PARAMS);
  finbox.completeUpload(id);
  const confirmed = await confirmSession(finbox, { claimed: id, expected: id });
  if (!confirmed.confirmed) throw new Error('not confirmed');
  finbox.failProcessing(id);
  await finbox.initiateProcessing(confirmed.session_id);
  await expect(finbox.getInsights(id)).resolves.toMatchObject({ accounts: [] });
});

test.each(['IN_PROGRESS', 'EXPIRED'] as const)('an upload may be %s', async (status) => {
  const finbox = fakeFinboxClient();
  const { session_id: id } = await finbox.createSession(PARAMS);
  finbox.setUploadStatus(id, status);
  const { upload_status, accounts } = await finbox.getUploadStatus(id);
  expect(upload_status).toBe(status);
  expect(accounts).toHaveLength(status === 'EXPIRED' ? 0 : 1);
});

test('a session that was not created is unknown to the API, and cannot be changed by the test', async () => {
  const finbox = fakeFinboxClient();
  await expect(finbox.getUploadStatus('s-1')).resolves.toMatchObject({
    upload_status: 'NO_UPLOADS',
  });
  await expect(finbox.getProgress('s-1')).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' });
  expect(() => finbox.completeUpload('s-1')).toThrow('There is no session "s-1"');
});

test('what the fake does not know is answered by the test, or says so', async () => {
  const finbox = fakeFinboxClient();
  await expect(finbox.getBankCatalogue()).rejects.toThrow("answer('getBankCatalogue', body)");
  finbox.answer('updateWebhook', { message: 'success' });
  const webhook = { webhook_url: 'https://lender.example/hook', webhook_mode: 1 as const };
  await expect(finbox.updateWebhook(webhook)).resolves.toBeUndefined();
});

test('a lender’s endpoints run on it', async () => {
  const finbox = fakeFinboxClient();
  const post = createSessionHandler(finbox, () => PARAMS);
  const made = await post(new Request('https://lender.example/session', { method: 'POST' }));
  const { session_id: id } = Object(await made.json());
  const completed: string[] = [];
  const secret = 'hook-0123456789abcdef';
  const hook = createWebhookHandler(finbox, {
    secret,
    onCompleted: (session) => void completed.push(session),
  });
  await hook(webhookBodies.completed(id), secret);
  expect(completed).toEqual([]);
  finbox.completeUpload(id);
  await hook(webhookBodies.completed(id), secret);
  expect(completed).toEqual([id]);
});
