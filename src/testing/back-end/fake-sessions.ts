/** What a fake Session API knows of one session. */
export interface FakeSession {
  readonly id: string;
  /** The members of the request's body, without the key. */
  readonly params: Readonly<Record<string, unknown>>;
  upload: 'NO_UPLOADS' | 'IN_PROGRESS' | 'COMPLETED' | 'EXPIRED';
  processing: 'none' | 'completed' | 'failed';
  isDeleted: boolean;
}

/** An answer of the Session API: an HTTP status and the body. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

const ACCOUNT = {
  account_id: 'simulated-account',
  bank_name: 'hdfc',
  account_number: 'XXXX3135',
  statements: [{ statement_id: 'simulated-statement', source: 'pdf', error_code: null }],
};

/** What the API says of a session, by the last part of the path; `null` for what is unknown. */
export function answerFor(session: FakeSession | undefined, name: string): ApiAnswer | null {
  if (!name) return null;
  if (name === 'session_upload_status' && !session) return ok({ ...uploadOf(null), accounts: [] });
  if (!session) return refusal(404, 'SESSION_NOT_FOUND', 'Session not found');
  if (session.isDeleted) return refusal(400, 'SESSION_DELETED', 'Session is deleted');
  switch (name) {
    case 'session_upload_status':
      return ok(uploadOf(session));
    case 'initiate_processing':
      if (session.processing === 'none') session.processing = 'completed';
      return ok({ session_id: session.id, message: 'Request Accepted' }, 202);
    case 'delete':
      session.isDeleted = true;
      return ok({ message: 'Session deleted' });
    default:
      return session.processing === 'none'
        ? refusal(400, 'PROCESSING_NOT_REQUESTED', 'Processing is not requested')
        : processedAnswer(session, name);
  }
}

function processedAnswer({ id, processing }: FakeSession, name: string): ApiAnswer | null {
  const isGood = processing === 'completed';
  const account = { ...ACCOUNT, account_status: processing };
  switch (name) {
    case 'progress':
      return ok({ session_id: id, session_progress: 'completed', progress: [] });
    case 'session_status':
      return ok({ session_id: id, insights_available: isGood, accounts: [account] });
    case 'insights':
      return ok({ session_id: id, accounts: isGood ? [account] : [] });
    case 'get_pdfs':
      return ok({ session_id: id, statements: [] });
    default:
      return null;
  }
}

function uploadOf(session: FakeSession | null): object {
  const isUploaded = session?.upload === 'COMPLETED' || session?.upload === 'IN_PROGRESS';
  return {
    session_id: session?.id ?? 'unknown',
    upload_status: session?.upload ?? 'NO_UPLOADS',
    session_date_range: { from_date: '01/08/2026', to_date: '31/10/2026' },
    session_expiry_timestamp: '2026-12-31 23:59:59',
    accounts: isUploaded ? [{ ...ACCOUNT, account_status: 'COMPLETED' }] : [],
    error: {},
  };
}

export function refusal(status: number, code: string, message: string): ApiAnswer {
  return { status, body: { error: { code, message } } };
}

function ok(body: unknown, status = 200): ApiAnswer {
  return { status, body };
}
