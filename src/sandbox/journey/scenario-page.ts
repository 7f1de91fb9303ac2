import { html } from 'hono/html';
import { returnAddress } from '../return-address.ts';
import type { Scenario } from '../scenario.ts';
import type { Session } from '../sessions.ts';
import { page, type Html } from './layout.ts';
import { senderOf } from './step.ts';

/** A session that plays by itself. Loaded again, it plays again. */
export function scenarioPage(session: Session, scenario: Scenario): Html {
  const { end, returnAfterMs = 0 } = scenario;
  const returnTo = end && returnAddress(session, end);
  const steps = [...scenario.steps(senderOf(session))];
  if (scenario.returnsInFrame && returnTo) steps.push({ goTo: returnTo });
  return page({
    title: `Scenario ${scenario.name}`,
    session,
    play: { steps, returnTo, returnAfterMs },
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
