import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike. */
const LETTERS = 'ACDEFHJKMNPRTUVWXY34679';
const LENGTH = 5;

export function createCaptcha(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
