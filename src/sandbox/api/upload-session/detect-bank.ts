import { BANKS, findBank, type Bank } from '../../bank/banks.ts';
import type { SentFile } from './sent-file.ts';

/**
 * The bank that the file itself names: in the text of a PDF of the sandbox's own, or by an identifier as
 * a word of the file's name, as in `hdfc dec-march.pdf`. `null` if it names none.
 */
export function detectBank({ name, bytes }: SentFile): Bank | null {
  const text = Buffer.from(bytes.subarray(0, 10_000)).toString('latin1');
  const written = /Bank identifier: ([^)]+)\)/.exec(text)?.[1];
  if (written) return findBank(written);
  const words = ` ${name.toLowerCase().replaceAll(/[^a-z\d]+/g, ' ')} `;
  const isNamed = ({ id }: Bank): boolean =>
    words.includes(` ${id.toLowerCase().replaceAll(/[^a-z\d]+/g, ' ')} `);
  return BANKS.find((bank) => bank.id.length > 2 && isNamed(bank)) ?? null;
}
