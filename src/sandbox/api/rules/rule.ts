import type { ApiError } from '../../http/api-error.ts';
import type { RequestBody } from '../../http/json-body.ts';

/** A request to create a session. The API key may come from the body or from a header. */
export interface Submission {
  readonly body: RequestBody;
  readonly apiKey: string | null;
}

/** One row of the Session API's error tables. Source: FinBox docs, Session API. */
export interface Rule {
  /** The row's "Trigger / Condition". */
  readonly condition: string;
  readonly applies: (submission: Submission) => boolean;
  readonly status: ApiError['status'];
  readonly code: string;
  readonly message: string | ((submission: Submission) => string);
}

export function brokenRule(rules: readonly Rule[], submission: Submission): ApiError | null {
  const rule = rules.find(({ applies }) => applies(submission));
  if (!rule) return null;
  const { status, code, message } = rule;
  return { status, code, message: typeof message === 'string' ? message : message(submission) };
}
