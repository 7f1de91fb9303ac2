import type { LaunchRequest } from './target.ts';

/** A launch, and how to ask for the window that may speak for it. */
interface Expectation extends Pick<LaunchRequest, 'signal' | 'origins' | 'report' | 'refuse'> {
  readonly sender: () => MessageEventSource | null;
  /** The sender as it was looked up last. */
  known: MessageEventSource | null;
}

/** How long after its end a journey still records what its window had already sent, in ms. */
const LATE_MESSAGES_MS = 5_000;

const expectations = new Set<Expectation>();
const bySender = new Map<MessageEventSource, Expectation>();
/** Expectations whose sender has yet to be looked up. */
const unresolved = new Set<Expectation>();

/** Messages of this page whose sender no journey had opened; they belong to none of them. */
export const strangers = { count: 0, lastTime: 0 };

/**
 * The only place of the library that listens to `message`: one listener for the whole page, there
 * while a launch needs it. A message counts if it comes from the launch's own window *and* from an
 * allowed origin, compared exactly; in that order, so that each refusal says the first rule broken.
 *
 * `sender` is called when a message arrives and not before: reading a frame's window earlier slows the
 * opening down. Call the returned function when the window may have been replaced, as a frame's is
 * when it is moved in the document.
 */
export function expectMessages(
  { signal, origins, report, refuse }: LaunchRequest,
  sender: () => MessageEventSource | null,
): () => void {
  const expectation: Expectation = { signal, origins, report, refuse, sender, known: null };
  const lookUpAgain = (): void => {
    if (expectations.has(expectation)) unresolved.add(expectation);
  };
  if (signal.aborted) return lookUpAgain;
  expectations.add(expectation);
  lookUpAgain();
  // The page keeps one listener, however often the same one is added.
  window.addEventListener('message', hear);
  signal.addEventListener('abort', () => setTimeout(() => forget(expectation), LATE_MESSAGES_MS));
  return lookUpAgain;
}

function forget(expectation: Expectation): void {
  expectations.delete(expectation);
  unresolved.delete(expectation);
  if (expectation.known) bySender.delete(expectation.known);
  if (expectations.size === 0) window.removeEventListener('message', hear);
}

function hear({ source, origin, data }: MessageEvent): void {
  const sender = source ? findBySender(source) : findLate(origin);
  if (!sender) {
    strangers.count += 1;
    strangers.lastTime = performance.now();
    return;
  }
  const { signal, origins, report, refuse } = sender;
  if (!origins.includes(origin)) refuse('origin');
  else if (signal.aborted) refuse('late');
  else report({ type: 'message', data });
}

function findBySender(source: MessageEventSource): Expectation | undefined {
  if (unresolved.size > 0) resolveSenders();
  return bySender.get(source);
}

function resolveSenders(): void {
  for (const expectation of unresolved) {
    const found = expectation.sender();
    if (!found) continue;
    if (expectation.known) bySender.delete(expectation.known);
    bySender.set(found, expectation);
    expectation.known = found;
    unresolved.delete(expectation);
  }
}

/**
 * What a window had sent before it was removed arrives without a source. It is recorded for the ended
 * journey of that origin that began last.
 */
function findLate(origin: string): Expectation | undefined {
  return [...expectations]
    .reverse()
    .find(({ signal, origins }) => signal.aborted && origins.includes(origin));
}
