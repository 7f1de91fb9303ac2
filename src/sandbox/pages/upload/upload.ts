import { bodyLimit } from 'hono/body-limit';
import {
  isOverlapping,
  parsePeriod,
  periodFromFileName,
  requiredPeriod,
  type Period,
} from '../../bank/periods.ts';
import { errorMessage, infoMessage } from '../../scenarios/messages.ts';
import { collectStatements } from '../../sessions/collect-statements.ts';
import type { SessionRequest } from '../../sessions/session-request.ts';
import { startProgress, type ChosenFile, type UploadProgress } from '../progress.ts';
import { inMode, redirectTo, redirectWithNotice, textField } from '../routing.ts';
import type { PageContext, PageOptions, Pages } from '../routing.ts';
import { senderOf, takePending, type Notice } from '../visit.ts';
import { uploadPage } from './upload-page.ts';
import {
  notAStatement,
  outsideThePeriod,
  UPLOAD_TRIGGERS,
  type UploadProblem,
} from './upload-problems.ts';

const MAX_STATEMENT_MB = 15;

const limitSize = bodyLimit({
  maxSize: MAX_STATEMENT_MB * 1024 * 1024,
  onError: (c) => {
    const text = `This file is larger than ${MAX_STATEMENT_MB} MB. Choose a smaller one.`;
    return tryAgain(c as PageContext, { field: 'statement', text });
  },
});

type Form = Record<string, unknown>;

/** The customer uploads a statement and, where it has one, its password. */
export function addUploadRoutes(pages: Pages, { now }: PageOptions): void {
  pages.get(
    '/journey/upload',
    inMode('pdf', (c, progress, visit) => c.html(uploadPage(visit, progress, takePending(visit)))),
  );

  pages.post(
    '/journey/upload',
    limitSize,
    inMode('pdf', async (c, progress) => {
      const form = await c.req.parseBody();
      const sent = form['statement'];
      const hasFile = sent instanceof File && sent.size > 0;
      if (hasFile && !(await isPdf(sent))) return report(c, progress, notAStatement());
      const chosen = hasFile ? describeFile(sent) : progress.chosen;
      if (!chosen) return tryAgain(c, { field: 'statement', text: 'Choose a statement first.' });
      return acceptFile(c, { ...progress, chosen }, chosen, form, now());
    }),
  );

  pages.post(
    '/journey/upload/back',
    inMode('pdf', (c, { bank }, visit) => {
      visit.progress = startProgress(bank, 'pdf');
      visit.outbox.push(infoMessage(senderOf(visit.session), 'manual_upload_back'));
      return redirectTo(c, 'bank');
    }),
  );
}

/** Collects the chosen file, or says what is wrong with it or with the rest of the form. */
function acceptFile(
  c: PageContext,
  progress: UploadProgress,
  chosen: ChosenFile,
  form: Form,
  at: number,
): Response {
  const visit = c.get('visit');
  visit.progress = progress;
  const { bank } = progress;
  const [from, to] = [textField(form, 'period_from'), textField(form, 'period_to')];
  const period = from || to ? parsePeriod(from, to) : chosen.period;
  if ((from || to) && !period) {
    const text = 'Give both days, the first one first, or neither.';
    return tryAgain(c, { field: 'period', text });
  }
  const problem = findProblem(visit.session.request, progress, period, textField(form, 'password'));
  if (problem) return report(c, progress, problem);
  const files = [{ ...chosen, period }];
  collectStatements(visit.session, { bank, source: 'pdf', at, files });
  visit.progress = startProgress(bank, 'pdf');
  return redirectTo(c, 'submit');
}

function findProblem(
  request: SessionRequest,
  { bank }: UploadProgress,
  period: Period | null,
  password: string,
): UploadProblem | null {
  const required = { bank, period: requiredPeriod(request.period) };
  const trigger = UPLOAD_TRIGGERS.find((each) => each.password === password);
  if (trigger) return trigger.problem(required);
  const isOutside = period !== null && !isOverlapping(period, required.period);
  return isOutside && !request.acceptsAnything ? outsideThePeriod(required) : null;
}

/** Posts the documented error. The customer may choose again; only a wrong password keeps the file. */
function report(c: PageContext, progress: UploadProgress, problem: UploadProblem): Response {
  const visit = c.get('visit');
  visit.outbox.push(errorMessage(senderOf(visit.session), problem));
  const keepsFile = problem.notice.field === 'password';
  visit.progress = keepsFile ? progress : { ...progress, chosen: null };
  return tryAgain(c, problem.notice);
}

function tryAgain(c: PageContext, notice: Notice): Response {
  return redirectWithNotice(c, 'upload', notice);
}

function describeFile({ name: fileName, size: bytes }: File): ChosenFile {
  return { fileName, bytes, period: periodFromFileName(fileName) };
}

async function isPdf(file: File): Promise<boolean> {
  return (await file.slice(0, 1024).text()).includes('%PDF-');
}
