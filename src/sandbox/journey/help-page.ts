import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { originOf } from '../loopback.ts';
import { SPECIAL_KEYS } from '../rules/credentials.ts';
import { EXTRA_SCENARIOS } from '../extra-scenarios.ts';
import type { Scenario } from '../scenario.ts';
import { findScenario, MAIN_SCENARIOS, SCENARIOS } from '../scenarios.ts';
import { BANKS, type Bank } from '../banks.ts';
import { readSessionRequest } from '../session-request.ts';
import { queryOf } from '../sessions.ts';
import { page, type Html } from './layout.ts';
import type { JourneyEnv, JourneyParts } from './step.ts';
import { PROBLEM_TRIGGERS } from './upload-problems.ts';

const BY_HAND = 'by-hand';
const EXAMPLE_BANK: Bank = { id: 'AXIS', name: 'Axis Bank', modes: [] };

/** Lets a person try a session without writing a line: the help page's own form. */
export function helpPages(pages: Hono<JourneyEnv>, { sessions, now }: JourneyParts): void {
  pages.post('/try', async (c) => {
    const linkId = String((await c.req.parseBody())['link_id'] ?? '');
    const known = findScenario(linkId) ? linkId : BY_HAND;
    const session = sessions.create(readSessionRequest({ link_id: known }, now()));
    return c.redirect(`/?${queryOf(session)}`, 303);
  });
}

/** Everything that can be asked of the sandbox, on one page, ready to be copied. */
export function helpPage(c: Context): Html {
  const origin = originOf(c);
  return page({
    title: 'How to use it',
    width: 'wide',
    body: html`
      <h1>BankConnect on your own machine</h1>
      <p class="lead">
        The Session API and the journey, as FinBox documents them. Nothing leaves this machine, and
        all sessions are forgotten when the sandbox stops.
      </p>
      ${tryForm()} ${createSection(origin)} ${scenarioSection()} ${keySection()} ${inputSection()}
      ${bankSection()}
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

function createSection(origin: string): Html {
  const curl = `curl ${origin}/bank-connect/v1/session/ \\
  -H 'content-type: application/json' \\
  -d '{"api_key":"sandbox-key","link_id":"customer-1042",
       "redirect_url":"https://lender.example/return"}'`;
  return html`<section aria-labelledby="create">
    <h2 id="create">Create a session</h2>
    <div class="code">
      <pre tabindex="0"><code id="curl">${curl}</code></pre>
      <button class="secondary copy" type="button" data-copies="curl" hidden>Copy</button>
    </div>
    <p>
      Show the answer’s <code>redirect_url</code> in a frame, a tab or the page itself. The
      <code>redirect_url</code> that you send is where the customer comes back to, and may be left
      out if you frame the journey: a framed journey only posts messages and never redirects.
    </p>
  </section>`;
}

function scenarioSection(): Html {
  return html`<section aria-labelledby="scenarios">
    <h2 id="scenarios">Sessions that play by themselves</h2>
    <p>Give one of these as <code>link_id</code>. They begin as soon as the page is loaded.</p>
    ${scenarioList(MAIN_SCENARIOS)}
    <h3 id="extra-scenarios">Beyond the documents</h3>
    <p>What the documents do not describe, but a page may meet. These may change.</p>
    ${scenarioList(EXTRA_SCENARIOS)}
  </section>`;
}

function scenarioList(scenarios: readonly Scenario[]): Html {
  return html`<dl class="list">
    ${scenarios.map(
      ({ name, summary }) =>
        html`<div>
          <dt><code>sandbox:${name}</code></dt>
          <dd>${summary}</dd>
        </div>`,
    )}
  </dl>`;
}

function keySection(): Html {
  const effects: Record<keyof typeof SPECIAL_KEYS, string> = {
    unauthorized: '401 AUTHENTICATION_CREDENTIALS_NOT_PROVIDED',
    paymentRequired: '402 PAYMENT_REQUIRED',
    modeDisabled: '403 MODE_NOT_ENABLED, if a mode is given',
    modeUnavailable: '400 MODE_NOT_AVAILABLE, if a mode is given',
    outage: '503, with HTML instead of JSON: nothing of FinBox’s, but of what stands before it',
  };
  return html`<section aria-labelledby="keys">
    <h2 id="keys">API keys</h2>
    <p>
      Any key is good, in the body’s <code>api_key</code> or the header <code>x-api-key</code>.
      These are refused:
    </p>
    <dl class="list">
      ${(Object.keys(effects) as (keyof typeof SPECIAL_KEYS)[]).map(
        (name) =>
          html`<div>
            <dt><code>${SPECIAL_KEYS[name]}</code></dt>
            <dd>${effects[name]}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function inputSection(): Html {
  const wanted = {
    bank: EXAMPLE_BANK,
    period: { from: '<from_date>', to: '<to_date>' },
  };
  return html`<section aria-labelledby="inputs">
    <h2 id="inputs">Passwords of a statement</h2>
    <p>Any PDF is good, with any password or none. A file that is no PDF is refused, and so are:</p>
    <dl class="list">
      ${PROBLEM_TRIGGERS.map(({ password, problem }) => {
        const { errorType, reason } = problem(wanted);
        return html`<div>
          <dt><code>${password}</code></dt>
          <dd>${errorType} ${reason && html`<span class="hint">“${reason}”</span>`}</dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

function bankSection(): Html {
  return html`<section aria-labelledby="bank-names">
    <h2 id="bank-names">Banks</h2>
    <p>
      Each <code>bank_name</code> that the sandbox takes, in upper or lower case, and its modes.
    </p>
    <dl class="list">
      ${BANKS.map(
        ({ id, name, modes }) =>
          html`<div>
            <dt><code>${id}</code></dt>
            <dd>${name} <span class="hint">${modes.join(', ')}</span></dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
