import type { JourneyInput } from '../journey/input.ts';
import type { LaunchSignal, ReturnMatch } from '../launch/target.ts';
import type { Decoded } from '../protocol/dialect.ts';
import type { ReturnResult, SuccessIds } from '../protocol/event.ts';
import { decodeReturnUrl } from '../protocol/return-url.ts';
import { failed } from './failures.ts';

/** What a signal is to the journey, in order; or the rule for which it is refused. */
export type Interpretation = readonly JourneyInput[] | string;

/**
 * Reads a signal against the session that was launched: a success that names another session is
 * refused, and one that names none speaks of the launched one.
 */
export function interpret(
  signal: LaunchSignal,
  launchedId: string | null,
  decodeMessage: (data: unknown) => Decoded,
): Interpretation {
  const loaded: JourneyInput = { type: 'loaded', sessionId: launchedId };
  switch (signal.type) {
    case 'loaded':
      return [loaded];
    case 'blocked':
    case 'dismissed':
      return [failed(signal.type)];
    case 'restored':
      return [signal];
    default: {
      const input =
        signal.type === 'message'
          ? readMessage(decodeMessage(signal.data), launchedId)
          : readReturn(decodeReturnUrl(signal.url), launchedId);
      if (typeof input === 'string') return input;
      // Whoever speaks has loaded, even before the frame's own `load`.
      return input ? [loaded, input] : [];
    }
  }
}

function readMessage(decoded: Decoded, launchedId: string | null): JourneyInput | string {
  if (decoded.kind === 'foreign') return 'foreign';
  if (decoded.kind === 'malformed') return `malformed: ${decoded.reason}`;
  const { event } = decoded;
  switch (event.type) {
    case 'succeeded':
      return readSuccess(event, launchedId, 'message');
    case 'exited':
      return failed('exit', event.message);
    default:
      return event;
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

function readReturn(
  result: ReturnResult | null,
  launchedId: string | null,
): JourneyInput | string | null {
  if (!result) return null;
  if (!isPlausible(result)) return 'return';
  return result.success
    ? readSuccess({ ...result, linkId: null }, launchedId, 'return')
    : failed('exit', 'Came back with success=false.');
}

function readSuccess(
  { sessionId: named, entityId, linkId }: SuccessIds,
  launchedId: string | null,
  via: 'message' | 'return',
): JourneyInput | string {
  const sessionId = named ?? launchedId;
  // Without any id there is nothing that the back end could confirm.
  if (!(sessionId ?? entityId) || (launchedId && sessionId !== launchedId)) return 'session';
  return { type: 'succeeded', sessionId, entityId, linkId, via };
}
