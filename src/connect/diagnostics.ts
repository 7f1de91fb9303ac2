import type { JourneyStatus } from '../journey/state.ts';

/**
 * One line of the record for a support ticket. Holds no payload, URL, token or id.
 *
 * `time` is in ms since the page's time origin. `reason` is the first rule that a message broke:
 * `source`, `origin`, `foreign`, `malformed: …`, `session` (it names another session), `late` (it
 * came after the outcome) or `return` (a return that nobody waited for).
 */
export type DiagnosticEntry = { readonly time: number } & (
  | { readonly kind: 'status'; readonly status: JourneyStatus; readonly code?: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly count: number }
);

export interface Diagnostics {
  status(status: JourneyStatus, code?: string): void;
  refused(reason: string): void;
  entries(): readonly DiagnosticEntry[];
}

/** Older entries give way. A chatty extension fills one entry, since equal refusals are counted. */
const MAX_ENTRIES = 100;

export function createDiagnostics(): Diagnostics {
  const entries: DiagnosticEntry[] = [];
  const add = (entry: DiagnosticEntry): void => {
    entries.push(entry);
    if (entries.length > MAX_ENTRIES) entries.shift();
  };
  return {
    status(status, code) {
      add({ time: performance.now(), kind: 'status', status, ...(code ? { code } : {}) });
    },
    refused(reason) {
      const last = entries.at(-1);
      const time = performance.now();
      if (last?.kind === 'refused' && last.reason === reason) {
        entries[entries.length - 1] = { ...last, time, count: last.count + 1 };
      } else {
        add({ time, kind: 'refused', reason, count: 1 });
      }
    },
    entries: () => [...entries],
  };
}
