import type { Decoded, Dialect } from './dialect.ts';
import { fieldsOf, looseText, toText } from './field.ts';
import { read, readEnvelope, toExit, toInfo, toProblem, toSuccess } from './payload.ts';

/** These name no event: without the mark of the envelope nothing may end a journey. */
const NO_EVENT = /^(success|exit|error|info|fb-.*)?$/i;

/** `fb-success` and `fb-exit` of 2020-05-21, and the bare info event. Delete this file to drop them. */
export const wireLegacy: Dialect = (data) => {
  const envelope = readEnvelope(data);
  if (envelope?.['status'] === 'fb-success') return read(envelope, toSuccess);
  if (envelope?.['status'] !== 'fb-exit') return readBareInfo(data);
  return read(envelope, (payload) =>
    (looseText(payload.errortype) || looseText(payload.reason) ? toProblem : toExit)(payload),
  );
};

/** The info event of 2021-05-21, whose name stands where a status would. It has no other keys. */
function readBareInfo(message: unknown): Decoded {
  const { status, data } = fieldsOf(message);
  const eventname = toText(status);
  return looseText(data) !== null &&
    Object.keys(fieldsOf(message)).length === 2 &&
    !NO_EVENT.test(eventname)
    ? read({ payload: { eventname, message: data } }, toInfo)
    : { kind: 'foreign' };
}
