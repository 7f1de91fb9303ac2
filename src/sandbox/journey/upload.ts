import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { errorMessage, infoMessage } from '../messages.ts';
import type { Notice } from '../progress.ts';
import type { Session } from '../sessions.ts';
import { collect } from './collect.ts';
import { page, pathOf, type Html } from './layout.ts';
import { goTo, senderOf, takeOutbox, textField } from './step.ts';
import type { JourneyContext, JourneyStep } from './step.ts';
import { notAStatement, PROBLEM_TRIGGERS, type UploadProblem } from './upload-problems.ts';

const MAX_STATEMENT_MB = 15;

/** The customer hands over a statement and, where it has one, its password. */
export const upload: JourneyStep = (pages, { now }) => {
  const limit = bodyLimit({
    maxSize: MAX_STATEMENT_MB * 1024 * 1024,
    onError: (c) => {
      const text = `This file is larger than ${MAX_STATEMENT_MB} MB. Choose a smaller one.`;
      return tryAgain(c as JourneyContext, { field: 'statement', text });
    },
  });

  pages.get('/journey/upload', (c) => {
    const session = c.get('session');
    return session.progress.bank ? c.html(uploadPage(session)) : goTo(c, 'bank');
  });

  pages.post('/journey/upload', limit, async (c) => {
    const session = c.get('session');
    const { bank } = session.progress;
    if (!bank) return goTo(c, 'bank');
    const form = await c.req.parseBody();
    const sent = form['statement'];
    if (sent instanceof File && sent.size > 0) {
      session.progress.chosen = { fileName: sent.name, bytes: sent.size, period: null };
      if (!(await isPdf(sent))) return report(c, notAStatement());
    }
    const { chosen } = session.progress;
    if (!chosen) return tryAgain(c, { field: 'statement', text: 'Choose a statement first.' });
    const password = textField(form, 'password');
    const trigger = PROBLEM_TRIGGERS.find((each) => each.password === password);
    if (trigger) return report(c, trigger.problem({ bank, period: session.request.period }));
    collect(session, 'pdf', [{ ...chosen }], now());
    session.progress.chosen = null;
    return goTo(c, 'submit');
  });

  pages.post('/journey/upload/back', (c) => {
    const session = c.get('session');
    session.progress.chosen = null;
    session.progress.outbox.push(infoMessage(senderOf(session), 'manual_upload_back'));
    return goTo(c, 'bank');
  });
};

/** Posts the documented error. The customer stays and may choose again; only a wrong password keeps the file. */
function report(c: JourneyContext, problem: UploadProblem): Response {
  const session = c.get('session');
  session.progress.outbox.push(errorMessage(senderOf(session), problem));
  if (problem.notice.field !== 'password') session.progress.chosen = null;
  return tryAgain(c, problem.notice);
}

function tryAgain(c: JourneyContext, notice: Notice): Response {
  c.get('session').progress.notice = notice;
  return goTo(c, 'upload');
}

async function isPdf(file: File): Promise<boolean> {
  return (await file.slice(0, 1024).text()).includes('%PDF-');
}

function uploadPage(session: Session): Html {
  const { progress, request } = session;
  const { bank, notice } = progress;
  progress.notice = null;
  return page({
    title: `${notice ? 'Problem: ' : ''}Upload your statement`,
    session,
    step: 'Statement',
    play: takeOutbox(session),
    body: html`
      <h1>Upload your statement</h1>
      <p class="lead">
        We need your ${bank?.name} statement from
        <span class="nowrap">${request.period.from}</span> to
        <span class="nowrap">${request.period.to}</span>. Use the PDF from your bank’s site or
        e-mail, not a scan.
      </p>
      <form
        class="fields"
        method="post"
        enctype="multipart/form-data"
        action="${pathOf('upload', session)}"
      >
        ${fileField(session, notice)} ${passwordField(notice)}
        <button class="primary">Continue</button>
      </form>
      <form method="post" action="${pathOf('upload/back', session)}">
        <button class="secondary">
          ${request.bank ? 'Choose another bank' : 'Back to the banks'}
        </button>
      </form>
    `,
  });
}

function fileField({ progress }: Session, notice: Notice | null): Html {
  const { chosen } = progress;
  const problem = notice?.field === 'statement' ? notice.text : null;
  return html`<div class="field">
    <label for="statement">Bank statement (PDF)</label>
    <div class="file">
      <input
        id="statement"
        name="statement"
        type="file"
        accept="application/pdf,.pdf"
        aria-describedby="statement-problem statement-chosen"
        ${problem ? html`aria-invalid="true"` : ''}
      />
      <span id="statement-chosen" class="chosen" data-chosen-of="statement">
        ${chosen ? `${chosen.fileName} is chosen` : 'Choose the file, or drop it here'}
      </span>
    </div>
    <p id="statement-problem" class="problem" role="alert">${problem}</p>
  </div>`;
}

function passwordField(notice: Notice | null): Html {
  const problem = notice?.field === 'password' ? notice.text : null;
  return html`<div class="field">
    <label for="password">Password of the PDF <small>if it has one</small></label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="off"
      aria-describedby="password-problem password-hint"
      ${problem ? html`aria-invalid="true"` : ''}
    />
    <p id="password-problem" class="problem" role="alert">${problem}</p>
    <p id="password-hint" class="hint">
      Sandbox: any PDF is good. The password <code>wrong</code> is refused.
    </p>
  </div>`;
}
