import { ownField } from '../shared/own-field.ts';
import type { Decoded, Dialect } from './dialect.ts';
import { looseText, toText } from './field.ts';
import { decodePayload, isEnvelope, toExit, toInfo, toProblem, toSuccess } from './payload.ts';

/** These name no event: without the mark of the envelope nothing may end a journey. */
const NO_EVENT = /^(success|exit|error|info|fb-.*)?$/i;

/** `fb-success` and `fb-exit` of 2020-05-21, and the bare info event. Delete this file to drop them. */
export const wireLegacy: Dialect = (data) => {
  if (!isEnvelope(data)) return decodeBareInfo(data);
  switch (ownField(data, 'status')) {
    case 'fb-success':
      return decodePayload(data, toSuccess);
    case 'fb-exit':
      return decodePayload(data, (read) =>
        (looseText(read('errorType')) || looseText(read('reason')) ? toProblem : toExit)(read),
      );
    default:
      return { kind: 'foreign' };
  }
};

/** The info event of 2021-05-21, whose name stands where a status would. It has no other keys. */
function decodeBareInfo(data: unknown): Decoded {
  const name = toText(ownField(data, 'status'));
  const message = ownField(data, 'data');
  const isBare = looseText(message) !== null && hasTwoKeys(data) && !NO_EVENT.test(name);
  return isBare
    ? decodePayload({ payload: { event_name: name, message } }, toInfo)
    : { kind: 'foreign' };
}

/** Counts no further than it has to. */
function hasTwoKeys(data: unknown): boolean {
  let count = 0;
  for (const name in Object(data)) {
    if (ownField(data, name) !== undefined) count += 1;
    if (count > 2) return false;
  }
  return count === 2;
}
