import type { JourneyOutcome } from '../journey/outcome.ts';
import { eventFor } from './event-for.ts';
import { FinboxFailureEvent, FinboxSuccessEvent, type FinboxConnectEventMap } from './events.ts';
import type { FinboxConnect } from './finbox-connect.ts';

type EventName = keyof FinboxConnectEventMap;

/** The newest handlers of a wrapper's host, by the event's name. */
export type EventHandlers = {
  readonly [Name in EventName]?: ((event: FinboxConnectEventMap[Name]) => void) | undefined;
};

/** The last outcome of each element that a handler was told. */
const told = new WeakMap<FinboxConnect, JourneyOutcome>();

/**
 * Calls a wrapper's handlers with the element's events until the returned function is called. An outcome
 * that came while nobody listened is told once, in a microtask, with an event that has no target.
 */
export function listen(element: FinboxConnect, handlers: () => EventHandlers): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const tell = <Name extends EventName>(name: Name, event: FinboxConnectEventMap[Name]): void => {
    if (element.outcome) told.set(element, element.outcome);
    handlers()[name]?.(event);
  };
  const forward = <Name extends EventName>(name: Name): void =>
    element.addEventListener(name, (event: HTMLElementEventMap[Name]) => tell(name, event), {
      signal,
    });
  forward('finbox-open');
  forward('finbox-info');
  forward('finbox-error');
  forward('finbox-close-request');
  forward('finbox-success');
  forward('finbox-failure');

  queueMicrotask(() => {
    const { outcome } = element;
    if (signal.aborted || !outcome || told.get(element) === outcome) return;
    const event = eventFor({ type: 'ended', outcome }, element.display);
    if (event instanceof FinboxSuccessEvent) tell('finbox-success', event);
    if (event instanceof FinboxFailureEvent) tell('finbox-failure', event);
  });
  return () => listening.abort();
}
