import { decodeReturnUrl, withoutReturn } from '../protocol/return-url.ts';
import { createJourney, type HostedJourney } from './create-journey.ts';
import { recall } from './pending.ts';
import type { JourneyPlan } from './plan.ts';

/**
 * Finds again the journey of the plan's display that an earlier page of this tab has launched: one
 * that is still open in another window, or one that has just come back to this page. Then its result
 * is taken out of the address bar, so that neither a reload nor a bookmark says it again.
 */
export function resumeJourney(plan: JourneyPlan, sessionId: string | null): HostedJourney | null {
  const { resume, returnsHere } = plan.target;
  const pending = resume ? recall(plan.display, sessionId) : null;
  if (!pending || (returnsHere && !decodeReturnUrl(location.href))) return null;
  const journey = createJourney(plan, pending);
  journey.resume();
  if (!returnsHere) return journey;
  if (journey.status !== 'ended') return null;
  history.replaceState(history.state, '', withoutReturn(location.href));
  return journey;
}
