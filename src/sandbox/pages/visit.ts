import type { Bank, Mode } from '../bank/banks.ts';
import { infoMessage, type Sender } from '../scenarios/messages.ts';
import type { PageActions } from '../scenarios/scenario.ts';
import type { Session } from '../sessions/sessions.ts';
import type { OtpChallenge } from './otp.ts';
import { PLAIN, type Appearance } from './appearance.ts';
import { startProgress, type Progress, type ProgressIn } from './progress.ts';

/** A customer's way through the pages of one session, which all look and speak alike. */
export interface Visit extends Appearance {
  readonly session: Session;
  progress: Progress;
  /** Shown by the next page, once. */
  notice: Notice | null;
  /** Posted by the next page, once, in this order. */
  outbox: unknown[];
  wait: Wait | null;
  /** The last OTP of each recipient, by the number or by the bank, until it was right. */
  readonly otps: Map<string, OtpChallenge>;
  readonly presentation: Presentation;
}

/** Something that takes time in life. Afterwards the customer sees another page. */
export interface Wait {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly nextPage: string;
}

/** What the sandbox was told to show of the lender and of itself. */
export interface Presentation {
  /** `null`: each session's own. */
  readonly lender: string | null;
  readonly hasHints: boolean;
}

/** The visit of a customer who is in this mode. It takes no progress of another. */
export type VisitIn<M extends Mode> = Visit & { progress: ProgressIn<M> };

/** A problem that the customer can correct on the page that shows it. */
export interface Notice {
  readonly field: string;
  readonly text: string;
  /** What the customer typed there, unless it is a secret. */
  readonly typed?: string;
}

/** What the last form left for the page that is now shown. */
export interface Pending {
  readonly notice: Notice | null;
  readonly actions: PageActions;
}

/** Visits are kept beside the sessions, so that nothing but the pages can read or change them. */
export function createVisits(presentation: Presentation): (session: Session) => Visit {
  const visits = new WeakMap<Session, Visit>();
  return (session) => {
    const visit = visits.get(session) ?? startVisit(session, presentation);
    visits.set(session, visit);
    return visit;
  };
}

function startVisit(session: Session, presentation: Presentation): Visit {
  const progress = firstProgress(session);
  const nothing = { notice: null, outbox: [], wait: null, otps: new Map<string, OtpChallenge>() };
  return { ...PLAIN, ...nothing, session, progress, presentation };
}

/** Begins anew. Statements that the session has collected stay, and so do the language and limits. */
export function restartVisit(visit: Visit): void {
  const { session, presentation, theme, text, otps } = visit;
  Object.assign(visit, startVisit(session, presentation), { theme, text, otps });
}

function firstProgress(session: Session): Progress {
  const { bank } = session.request;
  const [mode] = bank ? listModes(session, bank) : [];
  return bank && mode ? startProgress(bank, mode) : { mode: null };
}

/** The modes that the bank offers and the lender has not ruled out. */
export function listModes({ request }: Session, bank: Bank): readonly Mode[] {
  return request.mode ? bank.modes.filter((mode) => mode === request.mode) : bank.modes;
}

/** Begins with the bank's first mode. */
export function enterBank(visit: Visit, bank: Bank): void {
  const [mode] = listModes(visit.session, bank);
  if (mode) enterMode(visit, bank, mode);
}

export function enterMode(visit: Visit, bank: Bank, mode: Mode): void {
  visit.progress = startProgress(bank, mode);
  if (mode === 'pdf') visit.outbox.push(infoMessage(senderOf(visit.session), 'manual'));
}

export function isInMode<M extends Mode>(visit: Visit, mode: M): visit is VisitIn<M> {
  return visit.progress.mode === mode;
}

/** Empties what is shown and posted once. */
export function takePending(visit: Visit): Pending {
  const { notice, outbox } = visit;
  Object.assign(visit, { notice: null, outbox: [] });
  return { notice, actions: { framed: outbox.map((post) => ({ post })), returnTo: null } };
}

export function senderOf(session: Session): Sender {
  return { sessionId: session.id, linkId: session.request.linkId };
}
