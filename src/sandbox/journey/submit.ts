import { html } from 'hono/html';
import { successMessage } from '../messages.ts';
import { returnAddress } from '../return-address.ts';
import type { Session, Statement } from '../sessions.ts';
import { page, pathOf, type Html } from './layout.ts';
import { endPage } from './end-page.ts';
import { goTo, senderOf, takeOutbox, type JourneyStep } from './step.ts';

/** The customer looks over what was collected and sends it. */
export const submit: JourneyStep = (pages) => {
  pages.get('/journey/submit', (c) => {
    const session = c.get('session');
    return session.progress.statements.length ? c.html(submitPage(session)) : goTo(c, 'upload');
  });

  pages.post('/journey/submit', (c) => {
    const session = c.get('session');
    if (session.progress.statements.length === 0) return goTo(c, 'upload');
    session.progress.isCompleted = true;
    session.progress.outbox.push(successMessage(senderOf(session)));
    return goTo(c, 'done');
  });

  pages.post('/journey/submit/back', (c) => {
    c.get('session').progress.statements = [];
    return goTo(c, 'upload');
  });

  pages.get('/journey/done', (c) => {
    const session = c.get('session');
    if (!session.progress.isCompleted) return goTo(c, 'submit');
    return c.html(
      endPage({
        title: 'All done',
        text: 'Your statement has been sent to your lender.',
        tone: 'good',
        steps: takeOutbox(session).steps,
        returnTo: returnAddress(session, 'success'),
      }),
    );
  });
};

function submitPage(session: Session): Html {
  const { bank, statements } = session.progress;
  return page({
    title: 'Check and submit',
    session,
    step: 'Submit',
    play: takeOutbox(session),
    body: html`
      <h1>Check and submit</h1>
      <p class="lead">This is what your lender will receive.</p>
      <ul class="statements">
        ${statements.map((statement) => statementItem(bank?.name ?? '', statement))}
      </ul>
      <form class="fields" method="post" action="${pathOf('submit', session)}">
        <p class="hint">
          By submitting you agree that your lender reads these statements for your application.
        </p>
        <button class="primary">Submit</button>
      </form>
      <form method="post" action="${pathOf('submit/back', session)}">
        <button class="secondary">Use another statement</button>
      </form>
    `,
  });
}

function statementItem(bankName: string, { fileName, bytes }: Statement): Html {
  return html`<li>
    <span class="sheet" aria-hidden="true">PDF</span>
    <span class="about"
      ><strong>${fileName}</strong> <small>${bankName}, ${sizeOf(bytes)}</small></span
    >
  </li>`;
}

function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
