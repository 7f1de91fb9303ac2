import type { JourneyInput } from '../journey/input.ts';
import type { LaunchSignal, ReturnMatch } from '../launch/target.ts';
import { decodeMessage } from '../protocol/decode.ts';
import type { JourneyEvent, ReturnResult, SuccessIds } from '../protocol/event.ts';
import { decodeReturnUrl } from '../protocol/return-url.ts';
import { failure } from './failures.ts';

/** What a signal of the launch is to the journey, or the rule for which it is refused. */
export type Interpretation =
  { readonly inputs: readonly JourneyInput[] } | { readonly refused: string };

const NOTHING: Interpretation = { inputs: [] };
const RETURNED_WITHOUT_SUCCESS = 'BankConnect came back with success=false.';

/**
 * Reads a signal against the session that was launched: a success that names another session is
 * refused, and one that names none speaks of the launched one.
 */
export function interpret(signal: LaunchSignal, launchedId: string | null): Interpretation {
  switch (signal.type) {
    case 'loaded':
      return { inputs: [{ type: 'loaded', sessionId: launchedId }] };
    case 'blocked':
    case 'dismissed':
      return { inputs: [{ type: 'failed', ...failure(signal.type) }] };
    case 'restored':
      return { inputs: [{ type: 'restored' }] };
    case 'message':
      return interpretMessage(signal.data, launchedId);
    case 'returned': {
      const result = decodeReturnUrl(signal.url);
      return result ? interpretReturn(result, launchedId) : NOTHING;
    }
  }
}

function interpretMessage(data: unknown, launchedId: string | null): Interpretation {
  const decoded = decodeMessage(data);
  switch (decoded.kind) {
    case 'foreign':
      return { refused: 'foreign' };
    case 'malformed':
      return { refused: `malformed: ${decoded.reason}` };
    case 'event':
      return interpretEvent(decoded.event, launchedId);
  }
}

function interpretEvent(event: JourneyEvent, launchedId: string | null): Interpretation {
  switch (event.type) {
    case 'succeeded':
      return interpretSuccess(event, launchedId, 'message');
    case 'exited':
      return spoken({ type: 'failed', ...failure('exit', event.message) }, launchedId);
    case 'problem-reported':
    case 'info-reported':
      return spoken(event, launchedId);
  }
}

/** Whose return it is, as far as its address tells: a good one must name something. */
export function matchReturn(url: string, launchedId: string | null): ReturnMatch {
  const result = decodeReturnUrl(url);
  if (!result || !isPlausible(result)) return 'foreign';
  const named = result.sessionId;
  if (!named || !launchedId) return 'perhaps';
  return named === launchedId ? 'ours' : 'foreign';
}

/** BankConnect names a session or an entity with each success; a bare one was made by hand. */
function isPlausible({ success, sessionId, entityId }: ReturnResult): boolean {
  return !success || Boolean(sessionId ?? entityId);
}

function interpretReturn(result: ReturnResult, launchedId: string | null): Interpretation {
  if (!isPlausible(result)) return { refused: 'return' };
  if (result.success) return interpretSuccess({ ...result, linkId: null }, launchedId, 'return');
  return spoken({ type: 'failed', ...failure('exit', RETURNED_WITHOUT_SUCCESS) }, launchedId);
}

function interpretSuccess(
  { sessionId: named, entityId, linkId }: SuccessIds,
  launchedId: string | null,
  via: 'message' | 'return',
): Interpretation {
  if (named && launchedId && named !== launchedId) return { refused: 'session' };
  const sessionId = named ?? launchedId;
  // Without any id there is nothing that the back end could confirm.
  if (!sessionId && !entityId) return { refused: 'session' };
  return spoken({ type: 'succeeded', sessionId, entityId, linkId, via }, launchedId);
}

/** Whoever speaks has loaded, even before the frame's own `load`. */
function spoken(input: JourneyInput, sessionId: string | null): Interpretation {
  return { inputs: [{ type: 'loaded', sessionId }, input] };
}
