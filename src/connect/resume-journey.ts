import { transition, type JourneyInput, type JourneyState } from '../journey/transition.ts';
import { decodeReturnUrl, withoutReturn } from '../protocol/return-url.ts';
import type { SessionStatusAnswer } from '../protocol/session-status.ts';
import { pollStatus } from './confirmation.ts';
import { interpret } from './interpret.ts';
import type { JourneyPlan } from './journey-plan.ts';
import { hostJourney, type HostedJourney } from './journey.ts';
import { findLeft, holdOnPage, recall, type PendingJourney } from './ledger.ts';
import { createLoop } from './loop.ts';
import type { StatusSource } from './status-source.ts';

/**
 * Takes up a journey that an earlier page of this tab has launched: one that is still open in another
 * window, or one that has just come back to this page. Then its result is taken out of the address bar,
 * so that neither a reload nor a bookmark announces it again. `null` where it has not come back.
 */
export function resumeJourney(plan: JourneyPlan, pending: PendingJourney): HostedJourney | null {
  const { target, log } = plan;
  const { claim } = pending;
  const url = target.returnsHere && !claim ? findReturnAddress() : null;
  if (target.returnsHere && !claim) {
    if (!url) return null;
    const interpretation = interpret({ type: 'returned', url, proof: 'tab' }, pending.id);
    if (interpretation.kind === 'refused') {
      log.recordRefusal(interpretation.reason);
      return null;
    }
  }
  holdOnPage(pending);
  const loop = createLoop(plan, pending);
  loop.dispatch({ type: 'resumed', sessionId: pending.id });
  const resumed = loop.state();
  // The window has said all that it had to say.
  if (claim) loop.dispatch({ type: 'claimed', ...claim });
  else target.resume?.(loop.request);
  if (url) {
    loop.request.report({ type: 'returned', url, proof: 'tab' });
    history.replaceState(history.state, '', withoutReturn(location.href));
  }
  return hostJourney(plan, loop, resumed, () => null);
}

/**
 * The address of this page, if it is a return's. A router of the page's may have taken the query away
 * before anybody of us was there: the browser's record of the navigation still has it.
 */
function findReturnAddress(): string | null {
  const [navigation] = performance.getEntriesByType('navigation');
  const addresses = [location.href, navigation?.name ?? ''];
  return addresses.find((address) => decodeReturnUrl(address)) ?? null;
}

/**
 * Asks about a journey that this tab was left for, on a page that it has not come back to: the customer
 * went back, or has opened the page anew. `take` is given the journey once the status endpoint has its
 * last word of it. Call the returned function to stop.
 */
export function awaitLeftJourney(
  plan: JourneyPlan,
  take: (journey: HostedJourney) => void,
): () => void {
  const { status: source, target, display } = plan;
  const pending = findLeft(display);
  const asking = new AbortController();
  const stop = (): void => asking.abort();
  if (!source || !pending || !target.returnsHere) return stop;
  const { id, nonce } = pending;
  const begun: JourneyState = { status: 'open', sessionId: id, problem: null };
  const isOver = (): boolean => recall(display)?.nonce !== nonce;
  // Another journey of this display may be launched meanwhile, also where nobody answers.
  const ask: StatusSource = async (sessionId, signal) => {
    if (!isOver()) return source(sessionId, signal);
    stop();
    return null;
  };
  const tell = (answer: SessionStatusAnswer): void => {
    if (isOver()) return stop();
    const input: JourneyInput = { type: 'status-answered', ...answer };
    const [next] = transition(begun, input);
    if (next.status !== 'ended') return;
    stop();
    holdOnPage(pending);
    const loop = createLoop(plan, pending);
    loop.dispatch({ type: 'resumed', sessionId: id });
    loop.dispatch(input);
    take(hostJourney(plan, loop, begun, () => null));
  };
  pollStatus({ source: ask, sessionId: id, signal: asking.signal, tell }, true);
  return stop;
}
