import { html } from 'hono/html';
import { maskNumber, type Account, type Statement } from '../bank/accounts.ts';
import { findGaps, requiredPeriod } from '../bank/periods.ts';
import { allowsSeveralBanks, allowsSeveralStatements } from '../sessions/collect-statements.ts';
import type { Html } from './html.ts';
import { page, pathOf } from './layout.ts';
import { secondaryForm } from './secondary-form.ts';
import type { CustomerText } from './text/customer-text.ts';
import type { Pending, Visit } from './visit.ts';

/** The customer checks what was collected. */
export function submitPage(visit: Visit, pending: Pending): Html {
  const { session } = visit;
  const words = visit.text.submit;
  return page({
    title: words.title,
    visit,
    stage: 'submit',
    pending,
    body: html`
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${session.accounts.map((account) => accountCard(account, visit))}
      <form class="fields" method="post" action="${pathOf('submit', session)}">
        <p class="hint">${words.agreement}</p>
        <button class="primary">${words.submit}</button>
      </form>
      ${allowsSeveralStatements(session) ? secondaryForm(session, 'submit/more', words.more) : ''}
      ${allowsSeveralBanks(session) ? secondaryForm(session, 'submit/another-bank', words.anotherBank) : ''}
      ${secondaryForm(session, 'submit/back', words.startOver)}
    `,
  });
}

function accountCard(account: Account, { session, text }: Visit): Html {
  const { request } = session;
  const { submit: words, aggregator, frame } = text;
  const { bank, number, type, holder, statements } = account;
  const covered = statements.map(({ period }) => period);
  const gaps = request.acceptsAnything ? [] : findGaps(requiredPeriod(request.period), covered);
  const ending = (name: string): string => words.endingIn(name, maskNumber(number).slice(-4));
  return html`<section class="account" aria-label="${bank.name}, ${ending(words.account)}">
    <h2>${bank.name}</h2>
    <p class="hint">${ending(aggregator.accountTypes[type])}${holder && frame.comma + holder}</p>
    <ul class="statements">
      ${statements.map((statement) => statementItem(statement, text))}
    </ul>
    ${
      gaps.length > 0
        ? html`<p class="warning" role="status">
            ${words.missing(gaps.map(({ from, to }) => frame.period(from, to)).join(frame.comma))}
          </p>`
        : ''
    }
  </section>`;
}

function statementItem(
  { fileName, bytes, source, period }: Statement,
  { submit, modes, frame }: CustomerText,
): Html {
  // Without a file there is no name, and the mode stands for it.
  const name = source === 'pdf' ? fileName : modes[source];
  return html`<li>
    <span class="sheet" aria-hidden="true">${source === 'pdf' ? modes.pdf : submit.fromBank}</span>
    <span class="about">
      <strong><bdi>${name}</bdi></strong>
      <small>
        ${frame.period(period.from, period.to)}${bytes > 0 && html`${frame.comma}<bdi>${sizeOf(bytes)}</bdi>`}
      </small>
    </span>
  </li>`;
}

function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
