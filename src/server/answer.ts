import * as v from 'valibot';
import type { FinboxErrorCode } from './error-code.ts';
import { FinboxApiError } from './error.ts';
import { ownOf } from './own.ts';
import { objectOf } from './schema.ts';
import type { Redact } from './secrets.ts';

/** What the API answered: `data` is `null` for an empty body, and `undefined` for one that is no JSON. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  /** The body as it came. */
  readonly text: string;
  readonly retryAfter: number | null;
  readonly requestId: string | null;
  /** For whatever of it enters an error. */
  readonly redact: Redact;
}

const MAX_MESSAGE_LENGTH = 500;

/** Where a body names no code, but the status has one documented code alone. */
const CODES: Readonly<Record<number, FinboxErrorCode>> = {
  401: 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED',
  402: 'PAYMENT_REQUIRED',
  405: 'METHOD_NOT_ALLOWED',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Blanks, control characters and invisible ones, but for the joiners of Indian scripts. */
const UNPRINTABLE = /(?:\s|\p{Cc}|(?![\u200c\u200d])\p{Cf})+/gu;

function toLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}

const Line = v.fallback(v.pipe(v.string(), v.transform(toLine)), '');
const Refusal = objectOf({
  error: v.fallback(objectOf({ code: Line, message: Line }), { code: '', message: '' }),
  detail: Line,
  message: Line,
});

/**
 * `undefined` where the text is no JSON, as a proxy's page is not. The objects inherit nothing, so that
 * only what was sent counts.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_name, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.setPrototypeOf(value, null)
        : value,
    );
  } catch {
    return undefined;
  }
}

/**
 * Reads an answer of status 2xx. Throws the API's own error where it answered one all the same, and
 * `INVALID_ANSWER` for any other shape. An `error: {}` beside the data is no error.
 */
export function readAnswer<T>(schema: v.GenericSchema<unknown, T>, answer: Answer): T {
  const { success, output } = v.safeParse(schema, answer.data);
  if (success && !namesError(answer.data)) return output;
  throw refusalOf(answer, 'INVALID_ANSWER');
}

function namesError(data: unknown): boolean {
  return readRefusal(data).error.code !== '' || errorText(data) !== '';
}

/** All texts are empty where the answer is of no known form. A list has none of its own. */
function readRefusal(data: unknown): v.InferOutput<typeof Refusal> {
  return v.parse(Refusal, ownOf(Object(data)));
}

/** What an answer says went wrong, in whichever of the API's forms. */
export function refusalOf(
  { status, data, redact, retryAfter, requestId }: Answer,
  fallbackCode: FinboxErrorCode = CODES[status] ?? `HTTP_${status}`,
): FinboxApiError {
  const { error, detail, message } = readRefusal(data);
  const named = redact(error.code);
  const code = /^\w{1,100}$/.test(named) ? named : '';
  const stated = redact(error.message || detail || message);
  const fieldText = code || stated ? '' : redact(firstFieldText(data));
  // "link_id, This field is required."
  const [, field = null] = /^([a-z][a-z_]*), /.exec(code ? stated : fieldText) ?? [];
  const text = stated || fieldText || redact(errorText(data)) || silenceOf(status);
  return new FinboxApiError(text.slice(0, MAX_MESSAGE_LENGTH), {
    status,
    code: code || (status === 400 && field ? 'INVALID_REQUEST' : fallbackCode),
    source: 'answer',
    field,
    retryAfter,
    requestId,
  });
}

/** `{"error": "text"}`, the form of gateways. */
function errorText(data: unknown): string {
  const { error } = ownOf(Object(data));
  return typeof error === 'string' ? toLine(error) : '';
}

function silenceOf(status: number): string {
  return status >= 200 && status < 300
    ? `The Session API answered ${status}, but not what was asked for.`
    : `The Session API answered ${status} with no error that can be read.`;
}

/** `{"link_id": ["This field is required."]}`, the form of Django REST framework. */
function firstFieldText(data: unknown): string {
  for (const [field, texts] of Object.entries<unknown>(Object(data))) {
    const text: unknown = Array.isArray(texts) ? texts[0] : null;
    if (typeof text === 'string' && text) return toLine(`${field}, ${text}`);
  }
  return '';
}
