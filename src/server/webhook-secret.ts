const MIN_LENGTH = 16;

/** Throws `TypeError` for what cannot be a segment of a path, or could be guessed. */
export function assertWebhookSecret(secret: unknown): asserts secret is string {
  if (typeof secret === 'string' && secret.length >= MIN_LENGTH && /^[\w.~-]+$/.test(secret))
    return;
  throw new TypeError(
    `secret must be at least ${MIN_LENGTH} letters, digits, or any of "-", "_", "." and "~". Is it set?`,
  );
}

/**
 * Compares in a time that depends on the length of the first text alone. By hand, because the runtimes
 * have no function for it in common.
 */
export function isSameText(presented: string, secret: string): boolean {
  let difference = presented.length ^ secret.length;
  for (let i = 0; i < presented.length; i += 1) {
    difference |= presented.charCodeAt(i) ^ secret.charCodeAt(i % secret.length);
  }
  return difference === 0;
}

/** The last segment of the path. */
export function secretInPath(url: string): string {
  return new URL(url).pathname.replace(/\/$/, '').split('/').pop() ?? '';
}
