import { html } from 'hono/html';
import type { PageActions, Scenario } from '../scenarios/scenario.ts';
import type { Session } from '../sessions/sessions.ts';
import { returnAddress } from './end-pages.ts';
import { PLAIN } from './appearance.ts';
import type { Html } from './html.ts';
import { page } from './layout.ts';
import { senderOf, type Visit } from './visit.ts';

/** The page of a scenario's session. Loaded again, it acts again. */
export function scenarioPage(visit: Visit, scenario: Scenario): Html {
  const { session } = visit;
  return page({
    title: `Scenario ${scenario.name}`,
    visit,
    // Nobody but a developer reads it.
    appearance: { ...PLAIN, theme: visit.theme },
    actions: actionsOf(session, scenario),
    body: html`<div class="end">
      <span class="sign plain" aria-hidden="true">▶&#xfe0e;</span>
      <h1>${session.request.linkId}</h1>
      <p class="lead">${scenario.summary}</p>
      <p class="hint only-top">
        Messages are posted to a page that frames this one. In a window of its own, a scenario that
        ends goes to the session’s redirect_url, if it has one.
      </p>
    </div>`,
  });
}

function actionsOf(session: Session, scenario: Scenario): PageActions {
  const { returnsWith, returnAfterMs = 0 } = scenario;
  const returnTo = returnsWith && returnAddress(session, returnsWith);
  const framed = [...(scenario.framed?.(senderOf(session)) ?? [])];
  if (scenario.returnsInFrame && returnTo) framed.push({ navigateTo: returnTo });
  return { framed, returnTo, returnAfterMs };
}
