import * as v from 'valibot';
import type { Decoded, Dialect } from './dialect.ts';
import { toText } from './field.ts';
import { readEnvelope, readReport, readSuccess, toExit, toInfo, toProblem } from './payload.ts';

/** The info event of 2021-05-21, whose name stands where a status would. It has no other keys. */
const BareInfo = v.object({ status: v.string(), data: v.string() });

/** These name no event: without the mark of the envelope nothing may end a journey. */
const NO_EVENT = /^(success|exit|error|info|fb-.*)?$/i;

/** `fb-success` and `fb-exit` of 2020-05-21, and the bare info event. Delete this file to drop them. */
export const wireLegacy: Dialect = (data) => {
  const envelope = readEnvelope(data);
  if (envelope?.status === 'fb-success') return readSuccess(envelope);
  if (envelope?.status !== 'fb-exit') return readBareInfo(data);
  return readReport(envelope, (report) =>
    (report.errortype || report.reason ? toProblem : toExit)(report),
  );
};

function readBareInfo(data: unknown): Decoded {
  const { success, output } = v.safeParse(BareInfo, data);
  const eventname = success ? toText(output.status) : '';
  return success && Object.keys(Object(data)).length === 2 && !NO_EVENT.test(eventname)
    ? readReport({ payload: { eventname, message: output.data } }, toInfo)
    : { kind: 'foreign' };
}
