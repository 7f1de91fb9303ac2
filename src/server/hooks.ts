import type { FinboxErrorCode } from './error-code.ts';

/** One attempt of a call. Names neither the customer nor the session, and bears no secret. */
export interface RequestNote {
  /** The client's method: `createSession`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** From 1. */
  readonly attempt: number;
}

export interface ResponseNote extends RequestNote {
  /** 0 where no answer came. */
  readonly status: number;
  /** `null` for a status 2xx, and where the caller aborted. */
  readonly code: FinboxErrorCode | null;
  readonly durationMs: number;
  readonly requestId: string | null;
}

/**
 * For logs, metrics and traces. Called synchronously; what a hook throws becomes the rejection of the
 * call, after `createSession` at the price of the session.
 */
export interface Hooks {
  readonly onRequest?: ((note: RequestNote) => void) | undefined;
  /** Once for each `onRequest`. */
  readonly onResponse?: ((note: ResponseNote) => void) | undefined;
}
