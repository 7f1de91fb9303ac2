import type { ReactiveElement } from 'lit';
import type { DiagnosticLog } from '../connect/diagnostics.ts';
import { NO_SOURCE } from '../connect/journey-plan.ts';
import { timeout } from '../shared/timeout.ts';
import { findMisspelt } from './misspelt.ts';

/**
 * Tells the page's developer what is wrong with an element that was just made: attributes that do not
 * exist, and a session that has not come after `patienceMs`, in which a page that asks for one itself has
 * got it. Without it the element would say for ever that it is loading.
 */
export function adviseOnMarkup<Element extends ReactiveElement>(
  element: Element,
  log: DiagnosticLog,
  patienceMs: number,
  lacksSession: (element: Element) => boolean,
): void {
  const { observedAttributes, properties } = element.constructor as typeof ReactiveElement;
  const mistakes = findMisspelt(element, observedAttributes, Object.keys(properties));
  for (const mistake of mistakes) log.advise(mistake);
  if (!lacksSession(element)) return;
  // An element that the page has thrown away is not kept for this.
  const waiting = new WeakRef(element);
  timeout(patienceMs, new AbortController().signal, () => {
    const still = waiting.deref();
    if (still?.isConnected && lacksSession(still)) log.advise(NO_SOURCE);
  });
}
