import type { Decoded, Dialect } from './dialect.ts';
import { wire202009 } from './wire-2020-09.ts';
import { wireLegacy } from './wire-legacy.ts';

const JSON_MAX_LENGTH = 64 * 1024;

/** Oldest first: the newest calls malformed whatever else carries BankConnect's mark. */
const DIALECTS: readonly Dialect[] = [wireLegacy, wire202009];

/**
 * Reads the data of a message whose source and origin have been checked already. Takes the object
 * that a frame posts and the JSON string that a web view does. Never throws, and what it returns
 * shares nothing with what it was given.
 */
export function decodeMessage(data: unknown): Decoded {
  try {
    return byFirstDialect(typeof data === 'string' ? fromJson(data) : data);
  } catch {
    // No message does this: what was posted is a plain copy. A getter or a revoked proxy does.
    return { kind: 'malformed', reason: 'unreadable' };
  }
}

function byFirstDialect(data: unknown): Decoded {
  if (Array.isArray(data)) return { kind: 'foreign' };
  for (const decode of DIALECTS) {
    const decoded = decode(data);
    if (decoded.kind !== 'foreign') return decoded;
  }
  return { kind: 'foreign' };
}

/** `null` for somebody else's text; a message of ours is far below the limit. */
function fromJson(text: string): unknown {
  if (text.length > JSON_MAX_LENGTH) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
