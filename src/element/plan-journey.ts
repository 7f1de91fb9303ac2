import type { DiagnosticLog } from '../connect/diagnostics.ts';
import { failed } from '../connect/failures.ts';
import { createPlan, type JourneyPlan } from '../connect/journey-plan.ts';
import type { Display } from '../launch/targets.ts';
import { FinboxCloseRequestEvent } from './events.ts';
import type { HostSettings } from './journey-properties.ts';
import { pageDocument } from '../shared/page-document.ts';
import { SIMULATION, type Simulatable } from './simulation.ts';

/** Makes the plan of an element's next journey; `display` is another than the element's own. */
export function planJourney(
  host: Element & Simulatable,
  settings: HostSettings,
  log: DiagnosticLog,
  ready: Promise<void>,
  display: Display = settings.display,
): JourneyPlan {
  const plan = createPlan({
    ...settings,
    display,
    host,
    mayClose: (by) => host.dispatchEvent(new FinboxCloseRequestEvent(by)),
    ready,
    place: nameElement(host),
    log,
  });
  const isHere = host.isConnected && host.ownerDocument === window.document;
  if (!isHere) return { ...plan, session: failed('removed') };
  return host[SIMULATION]?.(plan) ?? plan;
}

/** Names an element among those of the page, to the same page when it is loaded again. */
export function nameElement(host: Element): string {
  return host.id || `${[...pageDocument().querySelectorAll(host.localName)].indexOf(host)}`;
}
