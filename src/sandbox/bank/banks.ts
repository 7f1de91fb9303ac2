import { BANKS_A_TO_G } from './documented-banks/banks-a-to-g.ts';
import { BANKS_H_TO_N } from './documented-banks/banks-h-to-n.ts';
import { BANKS_O_TO_Z } from './documented-banks/banks-o-to-z.ts';

/** How the customer's statements are obtained, as the Session API names it. */
export type Mode = 'pdf' | 'online' | 'aa';

export interface Bank {
  readonly id: string;
  readonly name: string;
  readonly modes: readonly Mode[];
}

/** What customers look for first. Undocumented. */
const MOST_USED =
  'HDFC SBI ICICI AXIS KOTAK PNBBNK BARODA CANARA UBI BOI INDUSIND IDFC YESBNK FEDERAL'.split(' ');

/** Still accepted, but no customer should take one for today's bank. */
const MERGED = 'ALLAHABAD ANDHRA CORPORATION DENA OBC SYNDICATE UNITED VIJAYA VAISHYA VILAS'.split(
  ' ',
);

/** Source: FinBox docs, appendix; BARODA from the sample of the bank catalogue, which is newer. */
const WITH_NET_BANKING =
  'ALLAHABAD AXIS BARODA BOI CANARA FEDERAL HDFC ICICI IDFC INDBNK INDUSIND KARNATAKA KOTAK PNBBNK RBL SBI SIB UBI YESBNK'.split(
    ' ',
  );

/** HDFC, ICICI, AXIS, KOTAK and INDUSIND are documented. The others take part in life, and are assumed. */
const WITH_AGGREGATOR =
  'AUSFBNK AXIS BARODA BOI CANARA FEDERAL HDFC ICICI IDFC INDBNK INDUSIND KOTAK PNBBNK SBI UBI YESBNK'.split(
    ' ',
  );

/** Every documented one, and none that is made up: the most used ones, the rest by name, the merged ones last. */
export const BANKS: readonly Bank[] = [...BANKS_A_TO_G, ...BANKS_H_TO_N, ...BANKS_O_TO_Z]
  .map(([id, name]) => ({ id, name, modes: modesOf(id) }))
  .toSorted((one, other) => rankOf(one) - rankOf(other) || compareNames(one, other));

function modesOf(id: string): readonly Mode[] {
  const modes: Mode[] = ['pdf'];
  if (WITH_NET_BANKING.includes(id)) modes.push('online');
  if (WITH_AGGREGATOR.includes(id)) modes.push('aa');
  return modes;
}

function rankOf({ id }: Bank): number {
  if (MERGED.includes(id)) return MOST_USED.length + 1;
  const place = MOST_USED.indexOf(id);
  return place < 0 ? MOST_USED.length : place;
}

function compareNames(one: Bank, other: Bank): number {
  return one.name.localeCompare(other.name, 'en', { sensitivity: 'base' });
}

/** Spellings under which lenders know a bank whose documented identifier is another. */
const ALSO_KNOWN_AS: ReadonlyMap<string, string> = new Map([['svcbank', 'svcbnk']]);

const byId = new Map(BANKS.map((bank) => [bank.id.toLowerCase(), bank]));

/** Ignores case: the docs' table has upper case, their samples lower case. */
export function findBank(id: string): Bank | null {
  const name = id.toLowerCase();
  return byId.get(ALSO_KNOWN_AS.get(name) ?? name) ?? null;
}
