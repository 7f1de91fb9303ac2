import type { FailureCode } from '../journey/outcome.ts';
import type { JourneyState, JourneyStatus } from '../journey/state.ts';

/**
 * One line of the record for a support ticket. Holds no payload, URL, token or id.
 *
 * `time` is in ms since the page's time origin. `reason` is the first rule that a message broke:
 * `source`, `origin`, `foreign`, `malformed: …`, `session` (it names another session), `late` (it
 * came after the outcome) or `return` (a return that nobody waited for).
 */
export type DiagnosticEntry = { readonly time: number } & (
  | { readonly kind: 'status'; readonly status: JourneyStatus; readonly code?: FailureCode }
  | { readonly kind: 'refused'; readonly reason: string; readonly count: number }
);

/** Older entries give way. A chatty extension fills one entry, since equal refusals are counted. */
const MAX_ENTRIES = 100;

export function recordStatus(entries: DiagnosticEntry[], state: JourneyState): void {
  const { status } = state;
  const failure = status === 'ended' && state.outcome.type === 'failure' ? state.outcome : null;
  add(entries, {
    time: performance.now(),
    kind: 'status',
    status,
    ...(failure && { code: failure.code }),
  });
}

export function recordRefusal(entries: DiagnosticEntry[], reason: string): void {
  const last = entries.at(-1);
  const isRepeated = last?.kind === 'refused' && last.reason === reason;
  const count = isRepeated ? last.count + 1 : 1;
  if (isRepeated) entries.pop();
  add(entries, { time: performance.now(), kind: 'refused', reason, count });
}

function add(entries: DiagnosticEntry[], entry: DiagnosticEntry): void {
  entries.push(entry);
  if (entries.length > MAX_ENTRIES) entries.shift();
}
