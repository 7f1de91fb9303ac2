import type { Express } from 'express';
import type { FastifyInstance } from 'fastify';
import { createServer } from 'node:http';
import { expectTypeOf } from 'vitest';
import {
  createFinboxClient,
  createSessionHandler,
  createStatusHandler,
  createWebhookHandler,
  isFinboxError,
  confirmSession,
  parseWebhook,
  readReturn,
  toNodeHandler,
  waitForProcessing,
  waitForUpload,
  type ConfirmedSessionId,
  type FinboxErrorCode,
  type Progress,
  type UploadState,
  type UploadStatus,
} from './index.ts';

const finbox = createFinboxClient({ apiKey: 'k', serverHash: undefined, fetch });

export async function types(): Promise<void> {
  const session = await finbox.createSession({ link_id: 'a' });
  expectTypeOf(session).toEqualTypeOf<{ session_id: string; redirect_url: string }>();

  // @ts-expect-error: a parameter is misspelt.
  void finbox.createSession({ link_id: 'a', linkId: 'b' });
  // @ts-expect-error: the customer is not named.
  void finbox.createSession({ mode: 'pdf' });
  // @ts-expect-error: version 1 has no consents.
  void finbox.createSession({ link_id: 'a', consents: {} });
  void finbox.createSession({ link_id: 'a', consents: { CC0001: {} } }, { version: 2 });
  // @ts-expect-error: version 2 has no flat parameters of consent.
  void finbox.createSession({ link_id: 'a', aa_journey_mode: 'once' }, { version: 2 });

  // @ts-expect-error: what the browser named is not confirmed.
  void finbox.initiateProcessing(session.session_id);
  void finbox.initiateProcessing(session.session_id, { unconfirmed: true });

  const event = parseWebhook({});
  if (event?.event_name === 'ENRICHMENT_NOTIFICATION') {
    expectTypeOf(event.insights_available).toEqualTypeOf<boolean | null>();
    // @ts-expect-error: a webhook is not authenticated, so its id is not confirmed.
    void finbox.initiateProcessing(event.session_id);
  }

  const confirmation = await confirmSession(finbox, { claimed: 'a', expected: session.session_id });
  if (confirmation.confirmed) {
    expectTypeOf(confirmation.session_id).toEqualTypeOf<ConfirmedSessionId>();
    void finbox.initiateProcessing(confirmation.session_id);
  } else {
    // @ts-expect-error: what is not confirmed has no id to go on with.
    void confirmation.session_id;
    expectTypeOf(confirmation.reason).toEqualTypeOf<
      'OTHER_SESSION' | 'EXPIRED' | 'NO_UPLOADS' | 'IN_PROGRESS' | 'UNKNOWN'
    >();
  }
  expectTypeOf<'COMPLETED' | 'EXPIRED' | 'NO_UPLOADS' | 'IN_PROGRESS'>().toExtend<UploadState>();

  const { accounts } = await finbox.getUploadStatus('a');
  expectTypeOf(accounts[0]?.statements[0]?.error_code).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(accounts[0]?.months).toEqualTypeOf<string[] | undefined>();

  const code: FinboxErrorCode = 'SOMETHING_NEW';
  void code;
}

createSessionHandler(finbox, () => ({ link_id: 'a', aa_journey_mode: 'only_once' }));
createSessionHandler(finbox, () => new Response(null, { status: 401 }));
createSessionHandler(finbox, async () => ({ link_id: 'a', aa_journey_code: 'BCAA004' }), {
  version: 2,
});

createSessionHandler(finbox, () => ({ link_id: 'a' }), {
  onSession: ({ session_id }, request) => void [session_id, request.url],
});

export async function operations(pdf: Buffer, blob: Blob): Promise<void> {
  await finbox.createSession({ link_id: 'a', aa_recurring_tenure_month_count: 12 });

  await finbox.uploadStatement({ session_id: 's', file: pdf });
  await finbox.uploadStatement({ session_id: 's', file: blob, upload_type: 'PDF' });
  await finbox.uploadStatement({ session_id: 's', file: 'JVBERg==', upload_type: 'BASE64' });
  await finbox.uploadStatement({ session_id: 's', file_url: 'https://a.in/a.pdf' });
  // @ts-expect-error: a text is Base64 only where it is said.
  void finbox.uploadStatement({ session_id: 's', file: 'JVBERg==' });
  // @ts-expect-error: neither file nor address.
  void finbox.uploadStatement({ session_id: 's' });

  const { accounts, raw } = await finbox.getInsights('s', { timeout: 60_000 });
  expectTypeOf(raw).toEqualTypeOf<unknown>();
  expectTypeOf(accounts[0]?.data?.transactions[0]?.amount).toEqualTypeOf<
    number | null | undefined
  >();
  expectTypeOf(accounts[0]?.data?.['not_documented']).toEqualTypeOf<unknown>();
  expectTypeOf(await finbox.deleteSession('s')).toEqualTypeOf<void>();
  const pull = await finbox.fetchRecurringData({
    consent_id: 'c',
    date_time_range_from: '01/09/2026',
    date_time_range_to: '30/09/2026',
  });
  expectTypeOf(pull.session_id).toEqualTypeOf<string>();

  const signal = AbortSignal.timeout(1000);
  expectTypeOf(await waitForUpload(finbox, 's', { signal })).toEqualTypeOf<UploadStatus>();
  expectTypeOf(await waitForProcessing(finbox, 's', { interval: 1 })).toEqualTypeOf<Progress>();
  expectTypeOf(readReturn('/')?.success).toEqualTypeOf<boolean | undefined>();

  const error: unknown = null;
  if (isFinboxError(error)) expectTypeOf(error.retryAfter).toEqualTypeOf<number | null>();
}

export function servers(app: Express, fastify: FastifyInstance): void {
  const session = createSessionHandler(finbox, () => ({ link_id: 'a' }));
  const status = createStatusHandler(finbox, async (id, request) => (request.url ? id : false));
  const webhook = createWebhookHandler(finbox, {
    secret: '0123456789abcdef',
    onCompleted: async (sessionId) => {
      expectTypeOf(sessionId).toEqualTypeOf<ConfirmedSessionId>();
      await finbox.initiateProcessing(sessionId);
    },
    // @ts-expect-error: an expired session is not confirmed.
    onExpired: (sessionId) => void finbox.initiateProcessing(sessionId),
  });
  for (const handler of [session, status, webhook]) {
    app.post('/', toNodeHandler(handler));
    fastify.post('/', toNodeHandler(handler));
    createServer(toNodeHandler(handler));
  }
  void webhook({ parsed: true }, 'secret');
}
