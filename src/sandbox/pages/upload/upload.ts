import { bodyLimit } from 'hono/body-limit';
import {
  isOverlapping,
  parsePeriod,
  periodFromFileName,
  requiredPeriod,
  type Period,
} from '../../bank/periods.ts';
import { errorMessage, infoMessage } from '../../scenarios/messages.ts';
import { collectStatements, isBankFixed } from '../../sessions/collect-statements.ts';
import { startProgress, type ChosenFile } from '../progress.ts';
import {
  redirectTo,
  redirectToStart,
  redirectWithNotice,
  routesIn,
  textField,
} from '../routing.ts';
import type { PageContext, PageOptions, Pages } from '../routing.ts';
import { redirectAfterWait } from '../wait.ts';
import { senderOf, takePending, type Notice, type VisitIn } from '../visit.ts';
import { uploadPage } from './upload-page.ts';
import {
  notAStatement,
  outsideThePeriod,
  UPLOAD_TRIGGERS,
  type UploadProblem,
} from './upload-problems.ts';

export const UPLOAD_PATH = '/journey/upload';
const MAX_STATEMENT_MB = 15;

/** Of the upload's form, instead of the limit of other forms. */
export const limitUpload = bodyLimit({
  maxSize: MAX_STATEMENT_MB * 1024 * 1024,
  onError: (c) => {
    const context = c as PageContext;
    const text = context.get('visit').text.upload.tooLarge(MAX_STATEMENT_MB);
    return tryAgain(context, { field: 'statement', text });
  },
});

/** The customer uploads a statement and, where it has one, its password. */
export function addUploadRoutes(pages: Pages, options: PageOptions): void {
  const routes = routesIn('pdf', pages);

  routes.get(UPLOAD_PATH, (c, visit) => c.html(uploadPage(visit, takePending(visit))));

  routes.post(UPLOAD_PATH, async (c, visit) => {
    const form = await c.req.parseBody();
    const words = visit.text.upload;
    const sent = form['statement'];
    if (sent instanceof File && sent.size > 0) {
      if (!(await isPdf(sent))) {
        noteProblem(visit, notAStatement({ words }));
        return redirectTo(c, 'upload');
      }
      visit.progress = { ...visit.progress, chosen: describeFile(sent) };
    }
    const { bank, chosen } = visit.progress;
    if (!chosen) return tryAgain(c, { field: 'statement', text: words.nothingChosen });
    const [from, to] = [textField(form, 'period_from'), textField(form, 'period_to')];
    const period = from || to ? parsePeriod(from, to) : chosen.period;
    if ((from || to) && !period) {
      const text = 'Give both days, the first one first, or neither.';
      return tryAgain(c, { field: 'period', text });
    }
    const problem = findProblem(visit, period, textField(form, 'password'));
    if (problem) {
      noteProblem(visit, problem);
      return redirectAfterWait(c, options, words.reading, 'upload');
    }
    const files = [{ ...chosen, period }];
    collectStatements(visit.session, { bank, source: 'pdf', at: options.now(), files });
    visit.progress = startProgress(bank, 'pdf');
    return redirectAfterWait(c, options, words.reading, 'submit');
  });

  routes.post('/journey/upload/back', (c, visit) => {
    if (isBankFixed(visit.session)) return redirectToStart(c);
    visit.progress = startProgress(visit.progress.bank, 'pdf');
    visit.outbox.push(infoMessage(senderOf(visit.session), 'manual_upload_back'));
    return redirectTo(c, 'bank');
  });
}

function findProblem(
  { session, progress, text }: VisitIn<'pdf'>,
  period: Period | null,
  password: string,
): UploadProblem | null {
  const { request } = session;
  const required = {
    bank: progress.bank,
    period: requiredPeriod(request.period),
    words: text.upload,
  };
  const trigger = UPLOAD_TRIGGERS.find((each) => each.password === password);
  if (trigger) return trigger.problem(required);
  const isOutside = period !== null && !isOverlapping(period, required.period);
  return isOutside && !request.acceptsAnything ? outsideThePeriod(required) : null;
}

/** Posts the documented error. The customer may choose again; only a wrong password keeps the file. */
function noteProblem(visit: VisitIn<'pdf'>, problem: UploadProblem): void {
  visit.outbox.push(errorMessage(senderOf(visit.session), problem));
  visit.notice = problem.notice;
  if (problem.notice.field !== 'password') visit.progress = { ...visit.progress, chosen: null };
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
