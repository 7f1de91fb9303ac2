/** An answer of the Session API that refuses the request. Codes and messages: FinBox docs, Session API. */
export interface ApiError {
  readonly status: 400 | 401 | 402 | 403 | 404 | 405 | 413 | 415 | 500;
  readonly code: string;
  readonly message: string;
}

/** The documented envelope: `{"error":{"code","message"}}`. */
export function errorBody({ code, message }: ApiError): {
  error: { code: string; message: string };
} {
  return { error: { code, message } };
}

export function invalidRequest(message: string): ApiError {
  return { status: 400, code: 'INVALID_REQUEST', message };
}
