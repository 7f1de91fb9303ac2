import type { MiddlewareHandler } from 'hono';
import { answerOutage, refuse } from '../http/api-error.ts';
import { SPECIAL_KEYS } from './rules/credential-rules.ts';
import { SESSION_DATA_ERRORS } from './session-data/session-data-errors.ts';

/** For the calls that need the key and the hash. */
export const requireCredentials = requireHeaders('x-api-key', 'server-hash');

/** For the calls whose page asks for the key alone. */
export const requireKey = requireHeaders('x-api-key');

function requireHeaders(...names: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const given = names.map((name) => c.req.header(name));
    if (given.includes(SPECIAL_KEYS.outage)) return answerOutage(c);
    const isGood = given.every((each) => each && each !== SPECIAL_KEYS.unauthorized);
    return isGood ? next() : refuse(c, SESSION_DATA_ERRORS.denied);
  };
}
