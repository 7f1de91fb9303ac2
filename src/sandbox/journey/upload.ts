import { bodyLimit } from 'hono/body-limit';
import { askedFor } from '../calendar.ts';
import { overlaps } from '../coverage.ts';
import { errorMessage, infoMessage } from '../messages.ts';
import type { ChosenFile, Notice } from '../progress.ts';
import type { Session } from '../sessions.ts';
import { periodInName, periodOf } from '../statement-period.ts';
import { collect } from './collect.ts';
import { goTo, senderOf, startOf, textField } from './step.ts';
import type { JourneyContext, JourneyStep } from './step.ts';
import { uploadPage } from './upload-page.ts';
import {
  notAStatement,
  outsideThePeriod,
  PROBLEM_TRIGGERS,
  type UploadProblem,
} from './upload-problems.ts';

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
    const { bank, mode } = session.progress;
    return bank && mode === 'pdf' ? c.html(uploadPage(session)) : goTo(c, startOf(session));
  });

  pages.post('/journey/upload', limit, async (c) => {
    const session = c.get('session');
    const { bank, mode } = session.progress;
    if (!bank || mode !== 'pdf') return goTo(c, startOf(session));
    const form = await c.req.parseBody();
    const sent = form['statement'];
    if (sent instanceof File && sent.size > 0) {
      const { name: fileName, size: bytes } = sent;
      session.progress.chosen = { fileName, bytes, period: periodInName(fileName) };
      if (!(await isPdf(sent))) return report(c, notAStatement());
    }
    const { chosen } = session.progress;
    if (!chosen) return tryAgain(c, { field: 'statement', text: 'Choose a statement first.' });
    const [from, to] = [textField(form, 'period_from'), textField(form, 'period_to')];
    const period = from || to ? periodOf(from, to) : chosen.period;
    if ((from || to) && !period) {
      const text = 'Give both days, the first one first, or neither.';
      return tryAgain(c, { field: 'period', text });
    }
    const statement = { ...chosen, period };
    const problem = problemWith(session, statement, textField(form, 'password'));
    if (problem) return report(c, problem);
    collect(session, 'pdf', [statement], now());
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

function problemWith(
  { request, progress }: Session,
  { period }: ChosenFile,
  password: string,
): UploadProblem | null {
  const { bank } = progress;
  if (!bank) return null;
  const wanted = { bank, period: askedFor(request.period) };
  const trigger = PROBLEM_TRIGGERS.find((each) => each.password === password);
  if (trigger) return trigger.problem(wanted);
  const isOutside = period !== null && !overlaps(period, wanted.period);
  return isOutside && !request.acceptsAnything ? outsideThePeriod(wanted) : null;
}

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
