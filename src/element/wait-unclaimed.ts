import type { JourneyPlan } from '../connect/journey-plan.ts';
import { findPending, type PendingJourney } from '../connect/ledger.ts';

/**
 * Resolves with a pending journey that no element of the page has taken up. Where a page has several
 * elements it belongs to the one that launched it, which may be yet to come; else to the one that has its
 * session; else to the first.
 */
export async function waitUnclaimed(
  { display, session, ready }: JourneyPlan,
  { id }: PendingJourney,
): Promise<PendingJourney | null> {
  await ready;
  const isKnown = typeof session === 'object' && session.type === 'session';
  // Whoever has the journey's session comes first.
  if (!isKnown || session.sessionId !== id) await new Promise((resolve) => setTimeout(resolve));
  return findPending(display);
}
