import { html } from 'hono/html';
import { maskNumber, type Account, type Statement } from '../bank/accounts.ts';
import { findGaps, requiredPeriod } from '../bank/periods.ts';
import { allowsSeveralBanks, allowsSeveralStatements } from '../sessions/collect-statements.ts';
import type { Session } from '../sessions/sessions.ts';
import { page, pathOf, type Html } from './layout.ts';
import { secondaryForm } from './secondary-form.ts';
import type { Pending, Visit } from './visit.ts';

/** The customer checks what was collected. */
export function submitPage(visit: Visit, pending: Pending): Html {
  const { session } = visit;
  return page({
    title: 'Check and submit',
    visit,
    stage: 'Submit',
    pending,
    body: html`
      <h1>Check and submit</h1>
      <p class="lead">This is what your lender will receive.</p>
      ${session.accounts.map((account) => accountCard(account, session))}
      <form class="fields" method="post" action="${pathOf('submit', session)}">
        <p class="hint">
          By submitting you agree that your lender reads these statements for your application.
        </p>
        <button class="primary">Submit</button>
      </form>
      ${allowsSeveralStatements(session) ? secondaryForm(session, 'submit/more', 'Add another statement') : ''}
      ${allowsSeveralBanks(session) ? secondaryForm(session, 'submit/another-bank', 'Add another bank') : ''}
      ${secondaryForm(session, 'submit/back', 'Start over')}
    `,
  });
}

function accountCard(account: Account, { request }: Session): Html {
  const { bank, number, type, holder, statements } = account;
  const covered = statements.map(({ period }) => period);
  const gaps = request.acceptsAnything ? [] : findGaps(requiredPeriod(request.period), covered);
  const ending = `ending in ${maskNumber(number).slice(-4)}`;
  return html`<section class="account" aria-label="${bank.name}, account ${ending}">
    <h2>${bank.name}</h2>
    <p class="hint">
      ${type === 'SAVINGS' ? 'Savings' : 'Current'} account ${ending}${holder && html`, ${holder}`}
    </p>
    <ul class="statements">
      ${statements.map(statementItem)}
    </ul>
    ${
      gaps.length > 0
        ? html`<p class="warning" role="status">
            Missing: ${gaps.map(({ from, to }) => `${from} to ${to}`).join(', ')}. Your lender may
            ask for the rest.
          </p>`
        : ''
    }
  </section>`;
}

function statementItem({ fileName, bytes, source, period }: Statement): Html {
  return html`<li>
    <span class="sheet" aria-hidden="true">${source === 'pdf' ? 'PDF' : 'BANK'}</span>
    <span class="about">
      <strong>${fileName}</strong>
      <small>${period.from} to ${period.to}${bytes > 0 && html`, ${sizeOf(bytes)}`}</small>
    </span>
  </li>`;
}

function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
