import { expectTypeOf } from 'vitest';
import {
  createFinboxClient,
  createSessionHandler,
  confirmSession,
  parseWebhook,
  type ConfirmedSessionId,
  type FinboxErrorCode,
  type UploadState,
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
