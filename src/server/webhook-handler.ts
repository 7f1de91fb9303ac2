import { readText } from './body.ts';
import { isId } from './call.ts';
import { confirmSession } from './confirm.ts';
import { isRequest, logError, refusePost } from './endpoint.ts';
import { isFinboxError } from './error.ts';
import { ownOf } from './own.ts';
import { json, refusalResponse } from './refusal.ts';
import { assertWebhookSecret, isSameText, secretInPath } from './webhook-secret.ts';
import type {
  ConfirmedSessionId,
  SessionData,
  SessionStatus,
  UploadStatus,
} from './session-data.ts';
import { parseWebhook, type WebhookEvent } from './webhook.ts';

/** Each is awaited before the webhook is answered; what it throws is answered 500. */
export interface WebhookHandlerOptions {
  /**
   * At least 16 characters of your own, which only the address that you gave to FinBox holds: as the
   * last segment of its path, or in `header`.
   */
  readonly secret: string;
  /** The header that bears the secret, where something in front of you adds one. */
  readonly header?: string | undefined;
  /** The customer finished, and FinBox confirms it. */
  readonly onCompleted?: (sessionId: ConfirmedSessionId, upload: UploadStatus) => unknown;
  /** The session expired, and FinBox confirms it. */
  readonly onExpired?: (sessionId: string, upload: UploadStatus) => unknown;
  /** The processing ended, well or not; `status` is FinBox's answer. */
  readonly onProcessed?: (sessionId: string, status: SessionStatus) => unknown;
  /** An event that is unknown, or that FinBox does not confirm, or not yet. */
  readonly onOther?: (event: WebhookEvent) => unknown;
  /** Default: `console.error`. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

export interface WebhookHandler {
  (request: Request): Promise<Response>;
  /** For a body that something else has read, as text, bytes or parsed, with the presented secret. */
  (body: unknown, secret: string | null | undefined): Promise<Response>;
}

const MAX_BODY_BYTES = 1_000_000;

/** What FinBox answers about a session of which the event cannot be true, or not yet. */
const UNCONFIRMED = new Set([
  'ACCESS_DENIED',
  'PROCESSING_NOT_COMPLETED',
  'PROCESSING_NOT_REQUESTED',
  'SESSION_DELETED',
  'SESSION_NOT_FOUND',
]);

/**
 * The endpoint of `updateWebhook`'s address. FinBox documents no signature, so a request must know the
 * secret, which is compared in constant time, and then FinBox itself is asked: only what it says counts.
 * Answers 200 once the callback is done, 404 without the secret, 400 for what is no JSON object, and 500
 * where FinBox could not be asked or a callback threw; whether FinBox tries again is not documented.
 */
export function createWebhookHandler(
  finbox: Pick<SessionData, 'getUploadStatus' | 'getSessionStatus'>,
  options: WebhookHandlerOptions,
): WebhookHandler {
  const { secret, header, onError = logError, ...callbacks } = ownOf(options);
  assertWebhookSecret(secret);

  async function handleBody(
    body: unknown,
    presented: string | null | undefined,
  ): Promise<Response> {
    if (!isSameText(presented ?? '', secret)) return refusalResponse(NOT_FOUND);
    const event = parseWebhook(body);
    if (!event) return refusalResponse(NO_EVENT);
    try {
      await tell(finbox, event, callbacks);
    } catch (error) {
      onError(error);
      return refusalResponse(FAILED);
    }
    return json({ message: 'success' }, 200);
  }

  async function handleRequest(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refusePost();
    const presented = header ? request.headers.get(header) : secretInPath(request.url);
    // Nobody's body is read before that.
    if (!isSameText(presented ?? '', secret)) return refusalResponse(NOT_FOUND);
    try {
      const body = await readText(request, MAX_BODY_BYTES);
      return body === null ? refusalResponse(TOO_LARGE) : await handleBody(body, presented);
    } catch (error) {
      onError(error);
      return refusalResponse(FAILED);
    }
  }

  return (input: unknown, ...given: readonly unknown[]) => {
    if (isRequest(input)) return handleRequest(input);
    const [presented] = given;
    const isText = typeof presented === 'string' || presented === null || presented === undefined;
    if (given.length && isText) return handleBody(input, presented);
    throw new TypeError(
      'The handler of createWebhookHandler takes a Request, or a body and the presented secret. In ' +
        'Express, Fastify, Nest or plain Node, wrap it: toNodeHandler(handler).',
    );
  };
}

type Callbacks = Omit<WebhookHandlerOptions, 'secret' | 'header' | 'onError'>;

async function tell(
  finbox: Pick<SessionData, 'getUploadStatus' | 'getSessionStatus'>,
  event: WebhookEvent,
  { onCompleted, onExpired, onProcessed, onOther }: Callbacks,
): Promise<unknown> {
  if (event.event_name === 'UNKNOWN') return onOther?.(event);
  const { session_id: id } = event;
  if (!isId(id)) return onOther?.(event);
  if (event.event_name === 'ENRICHMENT_NOTIFICATION') {
    const status = await unlessUnconfirmed(finbox.getSessionStatus(id));
    if (!status || (status.session_id ?? id) !== id) return onOther?.(event);
    return onProcessed?.(id, status);
  }
  const said = await unlessUnconfirmed(confirmSession(finbox, { claimed: id, expected: id }));
  const isExpiry = event.event_name === 'SESSION_EXPIRY_NOTIFICATION';
  if (said?.confirmed)
    return isExpiry ? onOther?.(event) : onCompleted?.(said.session_id, said.upload);
  if (isExpiry && said?.reason === 'EXPIRED') return onExpired?.(id, said.upload);
  return onOther?.(event);
}

async function unlessUnconfirmed<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isFinboxError(error) && UNCONFIRMED.has(error.code)) return null;
    throw error;
  }
}

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', message: 'Nothing here.' };
const NO_EVENT = { status: 400, code: 'INVALID_REQUEST', message: 'The body is no JSON object.' };
const TOO_LARGE = { status: 413, code: 'TOO_LARGE', message: 'The body is too long.' };
const FAILED = { status: 500, code: 'INTERNAL_ERROR', message: 'The event could not be handled.' };
