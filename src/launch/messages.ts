import type { MessageRefusal } from './target.ts';
import { timeout } from '../shared/timeout.ts';

/** Whose messages a launch waits for. */
export interface MessageExpectation {
  readonly signal: AbortSignal;
  readonly origins: readonly string[];
  /**
   * The window that may speak, asked anew for each candidate: a frame that is moved in the document
   * gets another one, and reading it before a message has come slows the opening down.
   */
  readonly sender: () => unknown;
  readonly accept: (data: unknown) => void;
  readonly refuse: (reason: MessageRefusal) => void;
}

/** How long after its end a journey still records what its window had already sent, in ms. */
const LATE_MESSAGES_MS = 5_000;

const expectations = new Set<MessageExpectation>();
/** Who spoke last as whom, so that a page with many journeys finds the right one at once. */
const known = new Map<MessageEventSource, MessageExpectation>();

/**
 * The only place of the library that listens to `message`: one listener for the whole page, there
 * while a launch needs it. A message counts if it comes from the launch's own window *and* from an
 * allowed origin, compared exactly; in that order, so that each refusal says the first rule broken.
 */
export function expectMessages(expectation: MessageExpectation): void {
  const { signal } = expectation;
  if (signal.aborted) return;
  if (expectations.size === 0) window.addEventListener('message', hear);
  expectations.add(expectation);
  signal.addEventListener('abort', () => retire(expectation), { once: true });
}

function hear(event: MessageEvent): void {
  const expectation = find(event.source);
  if (!expectation) {
    for (const each of expectations) refuseStranger(each, event);
  } else if (expectation.signal.aborted) {
    expectation.refuse('late');
  } else if (!expectation.origins.includes(event.origin)) {
    expectation.refuse('origin');
  } else {
    expectation.accept(event.data);
  }
}

function find(source: MessageEventSource | null): MessageExpectation | undefined {
  if (!source) return undefined;
  const last = known.get(source);
  // A launch that has ended has no window to ask any more.
  if (last && (last.signal.aborted || last.sender() === source)) return last;
  for (const each of expectations) {
    if (!each.signal.aborted && each.sender() === source) {
      known.set(source, each);
      return each;
    }
  }
  return undefined;
}

function refuseStranger(expectation: MessageExpectation, event: MessageEvent): void {
  if (!expectation.signal.aborted) {
    expectation.refuse('source');
  } else if (!event.source && expectation.origins.includes(event.origin)) {
    // What a frame had sent before it was removed arrives without a source.
    expectation.refuse('late');
  }
}

function retire(expectation: MessageExpectation): void {
  const forget = (): void => {
    expectations.delete(expectation);
    for (const [source, each] of known) if (each === expectation) known.delete(source);
    if (expectations.size === 0) window.removeEventListener('message', hear);
  };
  timeout(LATE_MESSAGES_MS, new AbortController().signal, forget);
}
