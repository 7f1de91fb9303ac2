import type { JourneyInput } from '../journey/transition.ts';
import type { LaunchSignal, ReturnMatch, ReturnProof } from '../launch/target.ts';
import { decodeMessage } from '../protocol/decode.ts';
import type { ReturnResult, SuccessIds } from '../protocol/event.ts';
import { decodeReturnUrl } from '../protocol/return-url.ts';
import { failed } from './failures.ts';

/** What a signal means to the journey, in order; or the rule for which it is refused. */
export type Interpretation =
  | { readonly kind: 'inputs'; readonly inputs: readonly JourneyInput[] }
  | { readonly kind: 'refused'; readonly reason: string };

const LOADED: JourneyInput = { type: 'loaded' };

/**
 * Reads a signal against the session that was launched: a success that names another session is
 * refused, and one that names none speaks of the launched one.
 */
export function interpret(signal: LaunchSignal, launchedId: string | null): Interpretation {
  switch (signal.type) {
    case 'loaded':
    case 'restored':
      return inputs(signal);
    case 'blocked':
    case 'dismissed':
      return inputs(failed(signal.type));
    case 'refused-by-page':
      return inputs(failed('invalid_session', explainRefusal(signal.origin)));
    case 'message':
      return interpretMessage(signal.data, launchedId);
    case 'returned': {
      const result = decodeReturnUrl(signal.url);
      return result ? interpretReturn(result, launchedId, signal.proof) : inputs();
    }
    case 'opened-elsewhere':
      return inputs();
    case 'announced-elsewhere':
      return inputs({ type: 'restored' });
  }
}

function interpretMessage(data: unknown, launchedId: string | null): Interpretation {
  const decoded = decodeMessage(data);
  if (decoded.kind === 'foreign') return refused('foreign');
  if (decoded.kind === 'malformed') return refused(`malformed: ${decoded.reason}`);
  const { event } = decoded;
  switch (event.type) {
    case 'succeeded':
      return interpretSuccess(event, launchedId, 'message');
    case 'exited':
      return inputs(LOADED, failed('exit', event.message));
    default:
      return inputs(LOADED, event);
  }
}

function explainRefusal(origin: string): string {
  return `The page's Content-Security-Policy refuses the journey's frame: add ${origin} to its frame-src.`;
}

function interpretReturn(
  result: ReturnResult,
  launchedId: string | null,
  proof: ReturnProof,
): Interpretation {
  if (!isPlausible(result)) return refused('return');
  // Anybody can make a link to this tab's page: without an id to compare, none that comes is taken.
  if (proof === 'tab' && !launchedId && result.sessionId) return refused('session');
  return result.success
    ? interpretSuccess({ ...result, linkId: null }, launchedId, 'return')
    : inputs(LOADED, failed('exit', 'Came back with success=false.'));
}

function interpretSuccess(
  { sessionId: named, entityId, linkId }: SuccessIds,
  launchedId: string | null,
  via: 'message' | 'return',
): Interpretation {
  const sessionId = named ?? launchedId;
  // Without any id there is nothing that the back end could confirm.
  const isNameless = !(sessionId ?? entityId);
  if (isNameless || (launchedId && sessionId !== launchedId)) return refused('session');
  return inputs(LOADED, { type: 'claimed', sessionId, entityId, linkId, via });
}

/** Whose return an address is, as far as it tells. */
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

function inputs(...all: readonly JourneyInput[]): Interpretation {
  return { kind: 'inputs', inputs: all };
}

function refused(reason: string): Interpretation {
  return { kind: 'refused', reason };
}
