import { FinboxApiError } from './error.ts';
import { UPLOAD } from './session-data.test-support.ts';
import type { SessionStatus, UploadStatus } from './session-data.ts';
import { createWebhookHandler, type WebhookHandlerOptions } from './webhook-handler.ts';

export const SECRET = 'hook-0123456789abcdef';
export const ENDPOINT = `https://lender.example/webhooks/finbox/${SECRET}`;
export const COMPLETED = {
  event_name: 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION',
  session_id: 'session-1',
  message: 'Upload Completed',
  accounts: [],
};
export const EXPIRED = { ...COMPLETED, event_name: 'SESSION_EXPIRY_NOTIFICATION' };
export const PROCESSED = {
  event_name: 'ENRICHMENT_NOTIFICATION',
  session_id: 'session-1',
  insights_available: true,
  accounts: [],
};

export function post(body: unknown, url = ENDPOINT): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(url, { method: 'POST', body: text });
}

export function refusing(code: string, status = 404): FinboxApiError {
  return new FinboxApiError('text', { status, code, source: 'answer' });
}

export interface Says {
  readonly upload?: UploadStatus | FinboxApiError;
  readonly status?: SessionStatus | FinboxApiError;
}

export const SAYS_COMPLETED = { ...UPLOAD, accounts: [] } as UploadStatus;
export const SAYS_PROCESSED: SessionStatus = {
  session_id: 'session-1',
  insights_available: true,
  accounts: [],
};

export function handling(says: Says, options: Partial<WebhookHandlerOptions> = {}) {
  const told: unknown[] = [];
  const errors: unknown[] = [];
  const asked: string[] = [];
  async function answer<T>(id: string, said: T | FinboxApiError | undefined): Promise<T> {
    asked.push(id);
    if (said === undefined || said instanceof FinboxApiError) throw said;
    return said;
  }
  const finbox = {
    getUploadStatus: (id: string) => answer(id, says.upload),
    getSessionStatus: (id: string) => answer(id, says.status),
  };
  const handle = createWebhookHandler(finbox, {
    secret: SECRET,
    onCompleted: (...args) => void told.push('completed', ...args),
    onExpired: (...args) => void told.push('expired', ...args),
    onProcessed: (...args) => void told.push('processed', ...args),
    onOther: ({ event_name }) => void told.push('other', event_name),
    onError: (error) => void errors.push(error),
    ...options,
  });
  return { handle, told, errors, asked };
}
