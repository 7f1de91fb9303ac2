import { FinboxApiError } from './error.ts';

/** Throws for an answer about another session, as of a cache in between that mixes two addresses up. */
export function assertSameSession(answered: string | null, asked: string): void {
  if (answered === asked) return;
  const message = 'The answer is about another session than the one that was asked for.';
  throw new FinboxApiError(message, { status: 200, code: 'INVALID_ANSWER', source: 'answer' });
}
