import type { Account } from '../accounts.ts';
import { formatDay } from '../days.ts';
import { createRandom } from './random.ts';

/** What stays the same in an account's life: who pays its holder, and whom the holder pays. */
export interface Profile {
  readonly seed: string;
  readonly isBusiness: boolean;
  /** Salary, or a business's turnover, of a month. In rupees, like the other amounts. */
  readonly income: number;
  readonly payer: string;
  /** Day of the month. */
  readonly payDay: number;
  readonly landlord: string;
  readonly rent: number;
  readonly lender: string;
  readonly emi: number;
  readonly fund: string;
  readonly investment: number;
  readonly otherBank: string;
  /** The first month of which there are transactions, in `monthIndex`. */
  readonly firstMonth: number;
}

export type AccountKey = Pick<Account, 'bank' | 'number' | 'type'>;

const EMPLOYERS = ['Meridian Textiles', 'Sahyadri Software', 'Kaveri Foods', 'Deccan Logistics'];
const CUSTOMERS = ['Ganga Traders', 'Nilgiri Exports', 'Malabar Stores', 'Vindhya Retail'];
const LANDLORDS = ['R KULKARNI', 'S BANERJEE', 'M PILLAI', 'H SHARMA'];
const LENDERS = ['Aravalli Finance', 'Konkan Housing Finance', 'Narmada Capital'];
const FUNDS = ['Lotus Flexi Cap Fund', 'Banyan Index Fund', 'Peepal Liquid Fund'];
const OTHER_BANKS = ['SBI', 'HDFC BANK', 'CANARA BANK', 'AXIS BANK'];

/** Counts months from the year 0, so that months can be subtracted. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The same for the same account, in every session. */
export function createProfile({ bank, number, type }: AccountKey): Profile {
  const seed = `${bank.id}\n${number}`;
  const random = createRandom(seed);
  const isBusiness = type === 'CURRENT';
  const income = isBusiness ? random.between(150, 900) * 1000 : random.between(35, 140) * 1000;
  const share = (min: number, max: number): number =>
    Math.round((income * random.between(min, max)) / 10_000) * 100;
  return {
    seed,
    isBusiness,
    income,
    payer: random.pick(isBusiness ? CUSTOMERS : EMPLOYERS),
    payDay: random.between(1, 4),
    landlord: random.pick(LANDLORDS),
    rent: share(15, 26),
    lender: random.pick(LENDERS),
    emi: share(8, 15),
    fund: random.pick(FUNDS),
    investment: share(3, 8),
    otherBank: random.pick(OTHER_BANKS),
    firstMonth: monthIndex(random.between(2012, 2016), random.between(1, 12)),
  };
}

/** DD/MM/YYYY. There are no transactions before it. */
export function openingDay(account: AccountKey): string {
  const { firstMonth } = createProfile(account);
  return formatDay(new Date(Date.UTC(Math.floor(firstMonth / 12), firstMonth % 12, 1)));
}
