import { maskNumber, type Account, type Statement } from '../../bank/accounts.ts';
import { toIsoDay } from '../../bank/days.ts';
import { findGaps, listCoveredMonths, type Period, requiredPeriod } from '../../bank/periods.ts';
import type { Session, Sessions } from '../../sessions/sessions.ts';
import { hasInsights, judgeAccount } from './account-failure.ts';
import { findStatementFailure, listCovered } from './statement-failure.ts';

/* Source of the shapes: FinBox docs, Check Session Upload Status, Check Processing Status, Fetching Data. */

/** The spelling of the docs' text; their older samples have it with underscores. */
type UploadStatus = 'COMPLETED' | 'EXPIRED' | 'NO UPLOADS' | 'IN PROGRESS';

export function uploadStatusOf(session: Session, sessions: Sessions): UploadStatus {
  if (sessions.isOver(session)) return 'COMPLETED';
  if (sessions.isExpired(session)) return 'EXPIRED';
  return session.accounts.length > 0 ? 'IN PROGRESS' : 'NO UPLOADS';
}

export function uploadStatusBody(session: Session, sessions: Sessions): object {
  return {
    session_id: session.id,
    session_date_range: rangeOf(session.request.period),
    upload_status: uploadStatusOf(session, sessions),
    session_expiry_timestamp: timestamp(session.expiresAt),
    accounts: session.accounts.map((account) => ({
      ...uploadedAccount(account, session),
      account_number: account.number,
      name: account.holder,
      account_type: account.type,
      full_bank_name: account.bank.name,
    })),
    error: {},
  };
}

export function uploadNotice(session: Session, event: 'completed' | 'expired'): object {
  return {
    session_id: session.id,
    event_name:
      event === 'completed'
        ? 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION'
        : 'SESSION_EXPIRY_NOTIFICATION',
    message: event === 'completed' ? 'Upload Completed' : 'Session expired',
    accounts: session.accounts.map((account) => uploadedAccount(account, session)),
    session_date_range: rangeOf(session.request.period),
  };
}

export function progressBody(session: Session, sessions: Sessions): object {
  const state = sessions.isProcessed(session) ? 'completed' : 'processing';
  const statements = session.accounts.flatMap((account) => account.statements);
  return {
    session_id: session.id,
    session_progress: state,
    progress: statements.map((statement) => {
      const failure = state === 'completed' ? findStatementFailure(statement, session) : null;
      const status = failure ? 'failed' : state;
      return {
        // The first thing that is read.
        identity_status: 'completed',
        transaction_status: status,
        processing_status: status,
        fraud_status: status,
        statement_id: statement.id,
        message: failure?.message ?? null,
        source: statement.source,
      };
    }),
  };
}

export function sessionStatusBody(session: Session): object {
  const accounts = session.accounts.map((account) => ({
    ...judgedAccount(account, session, null),
    account_number: maskNumber(account.number),
    ...timesOf(account),
    statements: account.statements.map((statement) => statementBody(statement, session)),
    account_type: account.type,
    full_bank_name: account.bank.name,
  }));
  return { session_id: session.id, insights_available: hasInsights(session), accounts };
}

export function enrichmentNotice(session: Session): object {
  return {
    session_id: session.id,
    insights_available: hasInsights(session),
    accounts: session.accounts.map((account) => judgedAccount(account, session, '')),
    event_name: 'ENRICHMENT_NOTIFICATION',
  };
}

/** The docs write "no error" as an empty text in a webhook and as `null` elsewhere. */
function judgedAccount(account: Account, session: Session, none: '' | null): object {
  const failure = judgeAccount(account, session);
  const types = new Set(account.statements.map(({ source }) => source.toUpperCase()));
  return {
    name: account.holder,
    account_category: 'individual',
    account_id: account.id,
    bank_name: account.bank.id.toLowerCase(),
    error_code: failure?.code ?? none,
    error_message: failure?.message ?? none,
    account_status: failure ? 'failed' : 'completed',
    attempt_types: [...types],
  };
}

function uploadedAccount(account: Account, session: Session): object {
  const { request } = session;
  const covered = listCovered(account, session);
  const gaps = findGaps(requiredPeriod(request.period), covered);
  return {
    account_id: account.id,
    account_number: maskNumber(account.number),
    bank_name: account.bank.id.toLowerCase(),
    ...timesOf(account),
    statements: account.statements.map((statement) => statementBody(statement, session)),
    account_status: gaps.length > 0 ? 'PARTIAL' : 'COMPLETED',
    months: listCoveredMonths(request.period, covered),
    missing_data: gaps.map(({ from, to }) => ({
      from_date: toIsoDay(from),
      to_date: toIsoDay(to),
    })),
  };
}

function timesOf({ statements }: Account): object {
  const times = statements.map(({ createdAt }) => createdAt);
  return {
    created_at: timestamp(Math.min(...times)),
    last_updated_at: timestamp(Math.max(...times)),
  };
}

function statementBody(statement: Statement, session: Session): object {
  const { id, source, fileName, period, createdAt } = statement;
  const failure = findStatementFailure(statement, session);
  return {
    statement_id: id,
    statement_status: failure ? 'failed' : 'completed',
    error_code: failure?.code ?? null,
    error_message: failure?.message ?? null,
    source,
    upload_file_name: fileName,
    statement_date_range: rangeOf(period),
    created_at: new Date(createdAt).toISOString().replace('T', ' ').replace('Z', '000+00:00'),
  };
}

function rangeOf({ from, to }: Period): object {
  return { from_date: from, to_date: to };
}

function timestamp(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}
