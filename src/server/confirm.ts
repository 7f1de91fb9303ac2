import { ownOf } from './own.ts';
import { assertSameSession } from './same-session.ts';
import type { ConfirmedSessionId, SessionData, UploadState, UploadStatus } from './session-data.ts';

/** `UNKNOWN` is for a status that is not documented; `upload` has it. */
type OpenReason = (typeof OPEN_REASONS)[number] | 'UNKNOWN';

const OPEN_REASONS = ['EXPIRED', 'NO_UPLOADS', 'IN_PROGRESS'] as const;

export interface SessionClaim {
  /** What the browser, the return address or a webhook names: anything at all. */
  readonly claimed: unknown;
  /** The `session_id` that your back end stored when it created the session, for this customer. */
  readonly expected: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a claimed success is worth. Only the confirmed one has a `ConfirmedSessionId`, so code that
 * asks for one cannot be reached with what a browser said.
 */
export type SessionConfirmation =
  | {
      readonly confirmed: true;
      readonly session_id: ConfirmedSessionId;
      readonly upload: UploadStatus;
    }
  /** Another session than this customer's was named: FinBox is not asked. */
  | { readonly confirmed: false; readonly reason: 'OTHER_SESSION' }
  | {
      readonly confirmed: false;
      readonly reason: OpenReason;
      readonly upload: UploadStatus;
    };

/**
 * Turns "the browser said success" into an answer of FinBox's: compares the named session with the
 * stored one, and then asks for its upload status. `IN_PROGRESS` may only be early: ask again.
 * Rejects as `getUploadStatus` does, with `INVALID_ANSWER` where the answer is about another session,
 * and with `TypeError` for an empty `expected`.
 */
export async function confirmSession(
  client: Pick<SessionData, 'getUploadStatus'>,
  claim: SessionClaim,
): Promise<SessionConfirmation> {
  const { claimed, expected, signal } = ownOf(claim);
  if (!expected) throw new TypeError('expected must be the session id that your back end stored.');
  if (claimed !== expected) return { confirmed: false, reason: 'OTHER_SESSION' };
  const upload = await client.getUploadStatus(expected, { signal });
  const { upload_status: state, session_id: answered } = upload;
  assertSameSession(answered, expected);
  if (state !== 'COMPLETED') return { confirmed: false, reason: reasonOf(state), upload };
  return { confirmed: true, session_id: expected as ConfirmedSessionId, upload };
}

function reasonOf(state: UploadState): OpenReason {
  return OPEN_REASONS.find((reason) => reason === state) ?? 'UNKNOWN';
}
