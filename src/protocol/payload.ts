import { ownField } from '../shared/own-field.ts';
import type { Decoded } from './dialect.ts';
import type { JourneyEvent } from './event.ts';
import { isBrokenId, looseText, toId, toText } from './field.ts';
import { categoryOf } from './problem-codes.ts';

/**
 * Every spelling that the wire has had for the fields that we read. Nothing else of a payload is
 * looked at, so that its size costs nothing.
 */
const SPELLINGS = {
  sessionId: ['sessionId', 'session_id', 'sessionID'],
  entityId: ['entityId', 'entity_id', 'entityID'],
  linkId: ['linkId', 'linkID', 'link_id'],
  errorType: ['error_type', 'errorType'],
  reason: ['reason'],
  message: ['message'],
  eventName: ['event_name', 'eventName'],
} as const;

type Name = keyof typeof SPELLINGS;

/** Reads a field of a payload under whichever spelling it has. */
export type ReadField = (name: Name) => unknown;

/** Whether data carries BankConnect's mark. Only the bare info event of `wire-legacy.ts` may lack it. */
export function isEnvelope(data: unknown): boolean {
  return ownField(data, 'type') === 'finbox-bankconnect';
}

/** Reads the payload of an envelope as an event; what it cannot be is malformed. */
export function decodePayload(envelope: unknown, toDecoded: (read: ReadField) => Decoded): Decoded {
  const payload = ownField(envelope, 'payload');
  const isReadable = payload == null || (typeof payload === 'object' && !Array.isArray(payload));
  if (!isReadable) return malformed('payload');
  return toDecoded((name) => {
    let empty: unknown;
    for (const spelling of SPELLINGS[name]) {
      const value = ownField(payload, spelling);
      if (value) return value;
      if (empty === undefined) empty = value;
    }
    // `message` is inside the payload; that it may be beside it is known from the iOS SDK only.
    const beside = name === 'message' ? looseText(ownField(envelope, name)) : null;
    return beside || (empty === undefined ? beside : empty);
  });
}

const IDS = ['sessionId', 'entityId', 'linkId'] as const;

export function toSuccess(read: ReadField): Decoded {
  const broken = IDS.find((name) => isBrokenId(read(name)));
  if (broken) return malformed(`payload ${broken}`);
  return event({
    type: 'succeeded',
    sessionId: toId(read('sessionId')),
    entityId: toId(read('entityId')),
    linkId: toId(read('linkId')),
  });
}

export function toProblem(read: ReadField): Decoded {
  const code = toText(read('errorType'));
  const problem = {
    code,
    category: categoryOf(code),
    reason: toText(read('reason')) || toText(read('message')),
    linkId: toId(read('linkId')),
  };
  return event({ type: 'problem-reported', problem: Object.freeze(problem) });
}

export function toExit(read: ReadField): Decoded {
  return event({ type: 'exited', message: toText(read('message')) });
}

export function toInfo(read: ReadField): Decoded {
  const info = {
    name: toText(read('eventName')),
    message: toText(read('message')),
    linkId: toId(read('linkId')),
  };
  return info.name
    ? event({ type: 'info-reported', info: Object.freeze(info) })
    : malformed('payload event_name');
}

function event(decoded: JourneyEvent): Decoded {
  return { kind: 'event', event: Object.freeze(decoded) };
}

/** `reason` names a field and never holds what was received. */
function malformed(reason: string): Decoded {
  return { kind: 'malformed', reason };
}
