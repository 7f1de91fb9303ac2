import { ownField } from '../shared/own-field.ts';
import type { Dialect } from './dialect.ts';
import { looseText } from './field.ts';
import {
  decodePayload,
  isEnvelope,
  toExit,
  toInfo,
  toProblem,
  toSuccess,
  type ReadField,
} from './payload.ts';

/**
 * Today's messages, and whatever else the envelope has carried since 2020-05-23. All with the mark
 * is ours: what does not fit is malformed.
 */
export const wire202009: Dialect = (data) => {
  if (!isEnvelope(data)) return { kind: 'foreign' };
  switch (ownField(data, 'status')) {
    case 'success':
      return decodePayload(data, toSuccess);
    case 'exit':
      return decodePayload(data, (read) => (isProblem(read) ? toProblem : toExit)(read));
    case 'error':
      return decodePayload(data, toProblem);
    case 'info':
      return decodePayload(data, toInfo);
    default:
      return { kind: 'malformed', reason: 'status' };
  }
};

/**
 * Until 2020-09-11 an error was sent as `exit`. It had a `reason` (empty with MU006) or an
 * `error_type`, and no `message`; an exit has a `message` or, until 2020-11-11, none of them.
 */
function isProblem(read: ReadField): boolean {
  const said = [read('errorType'), read('reason')];
  const isEmpty = (said[0] ?? said[1]) === '' && looseText(read('message')) === null;
  return isEmpty || said.some((field) => Boolean(looseText(field)));
}
