import type { LaunchRequest } from './target.ts';

/** A launch, and how to ask for the window that may speak for it. */
interface Expectation extends LaunchRequest {
  readonly sender: () => unknown;
}

/** How long after its end a journey still records what its window had already sent, in ms. */
const LATE_MESSAGES_MS = 5_000;

const expectations = new Set<Expectation>();

/**
 * The only place of the library that listens to `message`: one listener for the whole page, there
 * while a launch needs it. A message counts if it comes from the launch's own window *and* from an
 * allowed origin, compared exactly; in that order, so that each refusal says the first rule broken.
 *
 * `sender` is asked anew for each message: a frame that is moved in the document gets another window,
 * and reading it before a message has come slows the opening down.
 */
export function expectMessages(request: LaunchRequest, sender: () => unknown): void {
  const { signal } = request;
  if (signal.aborted) return;
  const expectation = { ...request, sender };
  expectations.add(expectation);
  // The page keeps one listener, however often the same one is added.
  window.addEventListener('message', hear);
  const forget = (): void => {
    expectations.delete(expectation);
    if (expectations.size === 0) window.removeEventListener('message', hear);
  };
  signal.addEventListener('abort', () => setTimeout(forget, LATE_MESSAGES_MS));
}

function hear(event: MessageEvent): void {
  const { source, origin, data } = event;
  for (const { signal, sender, origins, report, refuse } of expectations) {
    if (source && !signal.aborted && sender() === source) {
      if (origins.includes(origin)) report({ type: 'message', data });
      else refuse('origin');
      return;
    }
  }
  for (const each of expectations) refuseStranger(each, event);
}

function refuseStranger(expectation: Expectation, { source, origin }: MessageEvent): void {
  const { signal, sender, origins, refuse } = expectation;
  if (!signal.aborted) refuse('source');
  // What a window had sent before it was removed arrives without a source.
  else if ((!source || sender() === source) && origins.includes(origin)) refuse('late');
}
