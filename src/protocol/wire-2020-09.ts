import type { Dialect } from './dialect.ts';
import {
  readEnvelope,
  readReport,
  readSuccess,
  toExit,
  toInfo,
  toProblem,
  type Report,
} from './payload.ts';

/**
 * Today's messages, and whatever else the envelope has carried since 2020-05-23. All with the mark
 * is ours: what does not fit is malformed.
 */
export const wire202009: Dialect = (data) => {
  const envelope = readEnvelope(data);
  if (!envelope) return { kind: 'foreign' };
  switch (envelope.status) {
    case 'success':
      return readSuccess(envelope);
    case 'exit':
      return readReport(envelope, (report) => (isProblem(report) ? toProblem : toExit)(report));
    case 'error':
      return readReport(envelope, toProblem);
    case 'info':
      return readReport(envelope, toInfo);
    default:
      return { kind: 'malformed', reason: 'status' };
  }
};

/**
 * Until 2020-09-11 an error was sent as `exit`. It had a `reason` (empty with MU006) or an
 * `error_type`, and no `message`; an exit has a `message` or, until 2020-11-11, none of them.
 */
function isProblem({ errortype, reason, message }: Report): boolean {
  return Boolean(errortype || reason || ((errortype ?? reason) === '' && message == null));
}
