import type { Decoded } from './dialect.ts';
import type { JourneyEvent } from './event.ts';
import { fieldsOf, isBrokenId, looseText, toId, toText, type Fields } from './field.ts';
import { categoryOf } from './problem-codes.ts';

/**
 * The fields of a payload that we read, their names without case and underscores: the wire has had
 * `sessionId` and `session_id`, `linkId` and `linkID`, `error_type` and `errorType`.
 */
type Name = 'sessionid' | 'entityid' | 'linkid' | 'errortype' | 'reason' | 'message' | 'eventname';

export type Payload = Readonly<Partial<Record<Name, unknown>>>;

/** `null` for what lacks BankConnect's mark. Only the bare info event of `wire-legacy.ts` may. */
export function readEnvelope(data: unknown): Fields | null {
  const envelope = fieldsOf(data);
  return envelope['type'] === 'finbox-bankconnect' ? envelope : null;
}

/** An event, or what spoils the payload: the name of a field, or nothing that has one. */
type Reading = JourneyEvent | Name | '';

const IDS = ['sessionid', 'entityid', 'linkid'] as const;

export function toSuccess(payload: Payload): Reading {
  const broken = IDS.find((name) => isBrokenId(payload[name]));
  if (broken) return broken;
  const { sessionid, entityid, linkid } = payload;
  return {
    type: 'succeeded',
    sessionId: toId(sessionid),
    entityId: toId(entityid),
    linkId: toId(linkid),
  };
}

export function toProblem({ errortype, reason, message, linkid }: Payload): JourneyEvent {
  const code = toText(errortype);
  const problem = {
    code,
    category: categoryOf(code),
    reason: toText(reason) || toText(message),
    linkId: toId(linkid),
  };
  return { type: 'problem-reported', problem: Object.freeze(problem) };
}

export function toExit({ message }: Payload): JourneyEvent {
  return { type: 'exited', message: toText(message) };
}

export function toInfo({ eventname, message, linkid }: Payload): Reading {
  const info = { name: toText(eventname), message: toText(message), linkId: toId(linkid) };
  return info.name ? { type: 'info-reported', info: Object.freeze(info) } : '';
}

/** Reads a payload as an event; what it cannot be is malformed. */
export function read(
  { payload, message }: Fields,
  toEvent: (payload: Payload) => Reading,
): Decoded {
  const isReadable = payload == null || (typeof payload === 'object' && !Array.isArray(payload));
  const event = isReadable ? toEvent(byName(payload, message)) : '';
  // The name only, never what was received.
  return typeof event === 'string'
    ? { kind: 'malformed', reason: `payload ${event}`.trim() }
    : { kind: 'event', event: Object.freeze(event) };
}

/** `message` is inside the payload; that it may be beside it is known from the iOS SDK only. */
function byName(payload: unknown, message: unknown): Payload {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(Object(payload))) {
    fields[name.replaceAll('_', '').toLowerCase()] ||= value;
  }
  if (looseText(message)) fields['message'] ||= message;
  return fields;
}
