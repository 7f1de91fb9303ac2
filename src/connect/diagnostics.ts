import type { FailureCode } from '../journey/outcome.ts';
import type { JourneyPhase, JourneyState } from '../journey/transition.ts';
import { strangers } from '../launch/messages.ts';
import type { ReturnProof } from '../launch/target.ts';

/**
 * One line of the record for a support ticket. Holds no payload, URL, token or id.
 *
 * `time` is in ms since the page's time origin. `reason` is the first rule that a message broke:
 * `source` (counted for the whole page), `origin`, `foreign`, `malformed: …`, `session` (it names
 * another session), `late` (it came after the outcome), `flood` (one of too many in a second) or `return…` (a return that cannot be true, is in
 * another window, names another session, or came before the journey). `proof` says why a return counted.
 * `text` says that the words of a language could not be loaded, so that English stands in for them.
 * `advice` is a mistake of the page's developer and how to mend it, as the console has it too.
 */
export type DiagnosticEntry = { readonly time: number } & (
  | { readonly kind: 'status'; readonly status: JourneyPhase; readonly code?: FailureCode }
  | { readonly kind: 'returned'; readonly proof: ReturnProof }
  | { readonly kind: 'refused'; readonly reason: string; readonly count: number }
  | { readonly kind: 'text'; readonly language: string }
  | { readonly kind: 'advice'; readonly message: string }
);

/** Older entries give way. Equal refusals in a row are counted in one entry. */
const MAX_ENTRIES = 100;

/** What the console has been told: each mistake once a page, however many elements share it. */
const told = new Set<string>();

/** What happened to the journeys of one host, in the order it happened. */
export class DiagnosticLog {
  readonly #entries: DiagnosticEntry[] = [];

  recordStatus(state: JourneyState): void {
    const { status } = state;
    const failure = status === 'ended' && state.outcome.type === 'failure' ? state.outcome : null;
    const code = failure ? { code: failure.code } : {};
    this.#add({ time: performance.now(), kind: 'status', status, ...code });
  }

  recordReturn(proof: ReturnProof): void {
    this.#add({ time: performance.now(), kind: 'returned', proof });
  }

  recordRefusal(reason: string): void {
    const last = this.#entries[this.#entries.length - 1];
    const isRepeated = last?.kind === 'refused' && last.reason === reason;
    if (isRepeated) this.#entries.pop();
    const count = isRepeated ? last.count + 1 : 1;
    this.#add({ time: performance.now(), kind: 'refused', reason, count });
  }

  /** Says in the console too what the developer should mend. `message` holds nothing that was received. */
  advise(message: string): void {
    if (this.#entries.some((entry) => entry.kind === 'advice' && entry.message === message)) return;
    this.#add({ time: performance.now(), kind: 'advice', message });
    if (told.has(message)) return;
    told.add(message);
    console.warn(`finbox-connect: ${message}`);
  }

  /** A copy, with the messages that belonged to no journey of the page. */
  read(): readonly DiagnosticEntry[] {
    const { count, lastTime } = strangers;
    if (count === 0) return [...this.#entries];
    const stranger: DiagnosticEntry = { time: lastTime, kind: 'refused', reason: 'source', count };
    const isEarlier = ({ time }: DiagnosticEntry): boolean => time <= lastTime;
    const later = this.#entries.filter((entry) => !isEarlier(entry));
    return [...this.#entries.filter(isEarlier), stranger, ...later];
  }

  #add(entry: DiagnosticEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > MAX_ENTRIES) this.#entries.shift();
  }
}
