import * as v from 'valibot';
import type { Decoded } from './dialect.ts';
import type { JourneyEvent } from './event.ts';
import { isTooLong, Loose, Strict, toId, toText } from './field.ts';
import { categoryOf } from './problem-codes.ts';

/** `message` is inside the payload; that it may be out here is known from the iOS SDK only. */
const Envelope = v.object({
  type: Loose,
  status: Loose,
  message: Loose,
  payload: v.nullish(v.unknown()),
});

type Envelope = v.InferOutput<typeof Envelope>;
type Body = Pick<Envelope, 'message' | 'payload'>;

/*
 * The fields of a payload, their names without case and underscores: the wire has had `sessionId`
 * and `session_id`, `linkId` and `linkID`, `error_type` and `errorType`.
 */
const Success = v.object({ sessionid: Strict, entityid: Strict, linkid: Strict });
const Report = v.object({
  linkid: Loose,
  errortype: Loose,
  reason: Loose,
  message: Loose,
  eventname: Loose,
});

/** What a message other than a success says. `''` was sent empty; `null` was not sent. */
export type Report = v.InferOutput<typeof Report>;

/** `null` for what lacks BankConnect's mark. Only the bare info event of `wire-legacy.ts` may. */
export function readEnvelope(data: unknown): Envelope | null {
  const { success, output } = v.safeParse(Envelope, data);
  return success && output.type === 'finbox-bankconnect' ? output : null;
}

export function readSuccess(body: Body): Decoded {
  return read(Success, body, ({ sessionid, entityid, linkid }) =>
    [sessionid, entityid, linkid].some(isTooLong)
      ? null
      : {
          type: 'succeeded',
          sessionId: toId(sessionid),
          entityId: toId(entityid),
          linkId: toId(linkid),
        },
  );
}

/** The dialect says what the report means; `null` makes it malformed. */
export function readReport(body: Body, toEvent: (report: Report) => JourneyEvent | null): Decoded {
  return read(Report, body, toEvent);
}

export function toProblem({ errortype, reason, message, linkid }: Report): JourneyEvent {
  const code = toText(errortype);
  const problem = {
    code,
    category: categoryOf(code),
    reason: toText(reason) || toText(message),
    linkId: toId(linkid),
  };
  return { type: 'problem-reported', problem: Object.freeze(problem) };
}

export function toExit({ message }: Report): JourneyEvent {
  return { type: 'exited', message: toText(message) };
}

export function toInfo({ eventname, message, linkid }: Report): JourneyEvent | null {
  const info = { name: toText(eventname), message: toText(message), linkId: toId(linkid) };
  return info.name ? { type: 'info-reported', info: Object.freeze(info) } : null;
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  { payload, message }: Body,
  toEvent: (fields: v.InferOutput<Schema>) => JourneyEvent | null,
): Decoded {
  const { success, output, issues } = v.safeParse(schema, byName(payload ?? {}, message));
  const event = success ? toEvent(output) : null;
  if (event) return { kind: 'event', event: Object.freeze(event) };
  // The name only: the message of an issue holds the value that was received.
  return { kind: 'malformed', reason: `payload ${issues?.[0].path?.[0].key ?? ''}`.trim() };
}

function byName(payload: unknown, message: unknown): unknown {
  if (typeof payload !== 'object' || Array.isArray(payload)) return null;
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(Object(payload))) {
    fields[name.replaceAll('_', '').toLowerCase()] ||= value;
  }
  if (message) fields['message'] ||= message;
  return fields;
}
