/** Takes the client's secrets out of a text that somebody else wrote. */
export type Redact = (text: string) => string;

const REDACTED = '[redacted]';
const MAX_CAUSES = 3;
/** A shorter secret, which a test may use, occurs in any id or address by chance. */
const MIN_TELLING_LENGTH = 8;

/**
 * Refuses what cannot be sent as a header. The platform would too, but its error quotes the value.
 */
export function assertSecret(name: string, secret: unknown): asserts secret is string {
  if (typeof secret === 'string' && /^[\x21-\x7e]+$/.test(secret)) return;
  throw new TypeError(
    `${name} must be a text of visible ASCII characters. Is it set, without blanks or line breaks?`,
  );
}

/** As they are, and as they would stand in a URL or in JSON. */
export function redactor(secrets: readonly string[]): Redact {
  const forms = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    // The longer first: one secret may contain the other.
    .toSorted((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, REDACTED), text);
}

/** Whether a text repeats one of the secrets, and not by chance. */
export function repeatsSecret(text: string, secrets: readonly string[]): boolean {
  const telling = secrets.filter(({ length }) => length >= MIN_TELLING_LENGTH);
  return redactor(telling)(text) !== text;
}

/**
 * A copy of what `fetch` threw with its names, texts and codes and nothing else: errors of some
 * clients carry the request, and with it the key.
 */
export function scrub(thrown: unknown, redact: Redact, depth = 1): Error {
  const copy = new Error(redact(textOf(thrown, 'message')));
  copy.name = redact(textOf(thrown, 'name')) || 'Error';
  const code = textOf(thrown, 'code');
  if (code) Object.assign(copy, { code: redact(code) });
  const cause = partOf(thrown, 'cause');
  if (cause && depth < MAX_CAUSES) copy.cause = scrub(cause, redact, depth + 1);
  return copy;
}

function partOf(thrown: unknown, name: string): unknown {
  return Object(thrown)[name];
}

function textOf(thrown: unknown, name: string): string {
  const part = partOf(thrown, name);
  return typeof part === 'string' ? part : '';
}
