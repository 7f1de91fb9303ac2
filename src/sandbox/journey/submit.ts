import { html } from 'hono/html';
import { masked, type Account, type Statement } from '../accounts.ts';
import { askedFor } from '../calendar.ts';
import { gapsIn } from '../coverage.ts';
import { successMessage } from '../messages.ts';
import { returnAddress } from '../return-address.ts';
import type { Session } from '../sessions.ts';
import { allowsSeveralBanks, allowsSeveralStatements } from './collect.ts';
import { endPage } from './end-page.ts';
import { page, pathOf, type Html } from './layout.ts';
import { goTo, senderOf, startOf, takeOutbox, type JourneyStep } from './step.ts';

/** The customer looks over what was collected and sends it. */
export const submit: JourneyStep = (pages, { sessions }) => {
  pages.get('/journey/submit', (c) => {
    const session = c.get('session');
    return session.accounts.length > 0 ? c.html(submitPage(session)) : goTo(c, startOf(session));
  });

  pages.post('/journey/submit', (c) => {
    const session = c.get('session');
    if (session.accounts.length === 0) return goTo(c, startOf(session));
    session.progress.outbox.push(successMessage(senderOf(session)));
    sessions.complete(session);
    return goTo(c, 'done');
  });

  pages.post('/journey/submit/back', (c) => {
    const session = c.get('session');
    session.accounts = [];
    return goTo(c, startOf(session));
  });

  pages.post('/journey/submit/more', (c) => {
    const session = c.get('session');
    return goTo(c, allowsSeveralStatements(session) ? startOf(session) : 'submit');
  });

  pages.post('/journey/submit/another-bank', (c) => {
    const session = c.get('session');
    if (!allowsSeveralBanks(session)) return goTo(c, 'submit');
    Object.assign(session.progress, { bank: null, mode: session.request.mode ?? 'pdf' });
    return goTo(c, 'bank');
  });

  pages.get('/journey/done', (c) => {
    const session = c.get('session');
    if (session.completedAt === null) return goTo(c, 'submit');
    return c.html(
      endPage({
        title: 'All done',
        text: 'Your bank data has been sent to your lender.',
        tone: 'good',
        steps: takeOutbox(session).steps,
        returnTo: returnAddress(session, 'success'),
      }),
    );
  });
};

function submitPage(session: Session): Html {
  return page({
    title: 'Check and submit',
    session,
    step: 'Submit',
    play: takeOutbox(session),
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
      ${allowsSeveralStatements(session) ? action(session, 'more', 'Add another statement') : ''}
      ${allowsSeveralBanks(session) ? action(session, 'another-bank', 'Add another bank') : ''}
      ${action(session, 'back', 'Start over')}
    `,
  });
}

function action(session: Session, step: string, label: string): Html {
  return html`<form method="post" action="${pathOf(`submit/${step}`, session)}">
    <button class="secondary">${label}</button>
  </form>`;
}

function accountCard(account: Account, { request }: Session): Html {
  const { bank, number, type, holder, statements } = account;
  const covered = statements.map(({ period }) => period);
  const gaps = request.acceptsAnything ? [] : gapsIn(askedFor(request.period), covered);
  const ending = `ending in ${masked(number).slice(-4)}`;
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
