import type { FinboxErrorCode } from './error-code.ts';
import { ownOf } from './own.ts';

/**
 * Where the error was found: `check`, before anything was sent; `answer`, in what the API said;
 * `connection`, where no answer came.
 */
export type FinboxErrorSource = 'check' | 'answer' | 'connection';

export interface FinboxErrorDetails {
  readonly status: number;
  readonly code: FinboxErrorCode;
  readonly source: FinboxErrorSource;
  readonly field?: string | null;
  readonly retryAfter?: number | null;
  readonly requestId?: string | null;
  readonly cause?: Error | undefined;
}

/**
 * A call that the Session API refused, would have refused, or did not answer. Safe to log whole: the
 * API key and the server hash are taken out of all its parts. `message` is the API's where it gave
 * one; its wording is not stable, so branch on `code`, and on `status` where credentials are wrong,
 * which FinBox reports under several codes.
 */
export class FinboxApiError extends Error {
  override readonly name = 'FinboxApiError';
  /** The HTTP status; 400 where a check refused, 0 where no answer came. */
  readonly status: number;
  readonly code: FinboxErrorCode;
  readonly source: FinboxErrorSource;
  /** The parameter at fault, where one is named. */
  readonly field: string | null;
  /** In seconds: how long the API asks to be left alone. `null` where it does not ask. */
  readonly retryAfter: number | null;
  /** For FinBox's support, where the API named its answer in a header. */
  readonly requestId: string | null;

  constructor(message: string, details: FinboxErrorDetails) {
    const { status, code, source, field, retryAfter, requestId, cause } = ownOf(details);
    super(message, cause && { cause });
    this.status = status;
    this.code = code;
    this.source = source;
    this.field = field ?? null;
    this.retryAfter = retryAfter ?? null;
    this.requestId = requestId ?? null;
  }
}

/** Holds for an error of another copy of this package too, where `instanceof` does not. */
export function isFinboxError(value: unknown): value is FinboxApiError {
  return value instanceof Error && value.name === 'FinboxApiError' && Object.hasOwn(value, 'code');
}
