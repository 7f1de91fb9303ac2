import type { Dialect } from './dialect.ts';
import { looseText } from './field.ts';
import {
  read,
  readEnvelope,
  toExit,
  toInfo,
  toProblem,
  toSuccess,
  type Payload,
} from './payload.ts';

/**
 * Today's messages, and whatever else the envelope has carried since 2020-05-23. All with the mark
 * is ours: what does not fit is malformed.
 */
export const wire202009: Dialect = (data) => {
  const envelope = readEnvelope(data);
  if (!envelope) return { kind: 'foreign' };
  switch (envelope['status']) {
    case 'success':
      return read(envelope, toSuccess);
    case 'exit':
      return read(envelope, (payload) => (isProblem(payload) ? toProblem : toExit)(payload));
    case 'error':
      return read(envelope, toProblem);
    case 'info':
      return read(envelope, toInfo);
    default:
      return { kind: 'malformed', reason: 'status' };
  }
};

/**
 * Until 2020-09-11 an error was sent as `exit`. It had a `reason` (empty with MU006) or an
 * `error_type`, and no `message`; an exit has a `message` or, until 2020-11-11, none of them.
 */
function isProblem({ errortype, reason, message }: Payload): boolean {
  const said = looseText(errortype) || looseText(reason);
  return Boolean(said) || ((errortype ?? reason) === '' && looseText(message) === null);
}
