import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { page } from '../layout.ts';
import type { PageOptions, Pages } from '../routing.ts';
import { originOf } from '../../http/host-guard.ts';
import { findScenario, SCENARIOS } from '../../scenarios/scenarios.ts';
import { readSessionRequest } from '../../sessions/session-request.ts';
import { queryOf } from '../../sessions/sessions.ts';
import { backEndSection, bankSection, keySection, scenarioSection } from './api-sections.ts';
import { aggregatorSection, netBankingSection, statementSection } from './customer-sections.ts';
import { dataSection, failureSection } from './data-sections.ts';
import { callErrorSection, errorSection } from './error-section.ts';
import { section } from './section.ts';

const BY_HAND = 'by-hand';

/** Receives the help page's form, which creates a session without any code. */
export function addTryRoute(pages: Pages, { sessions, now }: PageOptions): void {
  pages.post('/try', async (c) => {
    const linkId = String((await c.req.parseBody())['link_id'] ?? '');
    const known = findScenario(linkId) ? linkId : BY_HAND;
    const session = sessions.create(readSessionRequest({ link_id: known }, now()));
    return c.redirect(`/?${queryOf(session)}`, 303);
  });
}

/** Everything that the sandbox can do, with requests and values to copy. */
export function helpPage(c: Context): Html {
  return page({
    title: 'How to use it',
    width: 'wide',
    body: html`
      <h1>BankConnect on your own machine</h1>
      <p class="lead">
        The Session API and the journey, as FinBox documents them. Nothing leaves this machine, and
        all sessions are forgotten when the sandbox stops.
      </p>
      ${tryForm()} ${contents()} ${createSection(originOf(c))} ${scenarioSection()} ${keySection()}
      ${errorSection(originOf(c))} ${statementSection()} ${netBankingSection()}
      ${aggregatorSection()} ${backEndSection()} ${dataSection()} ${failureSection()}
      ${callErrorSection(originOf(c))} ${bankSection()}
    `,
  });
}

function tryForm(): Html {
  return html`<form class="try" method="post" action="/try">
    <label for="link_id">Try a session</label>
    <div class="row">
      <select id="link_id" name="link_id">
        <option value="${BY_HAND}">By hand</option>
        ${SCENARIOS.map(({ name }) => html`<option>sandbox:${name}</option>`)}
      </select>
      <button class="primary">Open</button>
    </div>
  </form>`;
}

function contents(): Html {
  const parts = {
    create: 'Create a session',
    scenarios: 'Scenarios',
    keys: 'API keys',
    errors: 'Errors',
    inputs: 'Statements',
    'net-banking': 'Net banking',
    aggregator: 'Account Aggregator',
    webhooks: 'Back end and webhooks',
    data: 'Insights and files',
    failures: 'Failures',
    'call-errors': 'Their errors',
    'bank-names': 'Banks',
  };
  return html`<nav class="contents" aria-label="On this page">
    ${Object.entries(parts).map(([id, name]) => html`<a href="#${id}">${name}</a> `)}
  </nav>`;
}

function createSection(origin: string): Html {
  const curl = `curl ${origin}/bank-connect/v1/session/ \\
  -H 'content-type: application/json' \\
  -d '{"api_key":"sandbox-key","link_id":"customer-1042",
       "redirect_url":"https://lender.example/return"}'`;
  return section(
    'create',
    'Create a session',
    html`<div class="code">
        <pre tabindex="0"><code id="curl">${curl}</code></pre>
        <button class="secondary copy" type="button" data-copies="curl" hidden>Copy</button>
      </div>
      <p>
        Show the answer’s <code>redirect_url</code> in a frame, a tab or the page itself. The
        <code>redirect_url</code> that you send is where the customer comes back to, and may be left
        out if you frame the journey: a framed journey only posts messages and never redirects.
      </p>
      <p>
        <code>/bank-connect/v2/session/</code> answers with a token in the address, without which
        the journey does not open, and takes <code>aa_journey_code</code> and <code>consents</code>.
        Every parameter of the documents is used: <code>journey_mode</code>
        <code>multi_pdf</code> and <code>multi_banking</code> let the customer add more,
        <code>session_expiry</code> ends the journey, <code>mode</code> leaves one way only.
      </p>`,
  );
}
