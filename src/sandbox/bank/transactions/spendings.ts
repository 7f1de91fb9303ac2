import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import type { Category, Draft } from './transaction.ts';

const SHOPS: readonly (readonly [name: string, Category])[] = [
  ['Annapurna Kirana', 'Groceries'],
  ['Fresh Basket', 'Groceries'],
  ['Udupi Tiffin Room', 'Food'],
  ['Biryani Point', 'Food'],
  ['City Cabs', 'Travel'],
  ['Metro Card', 'Travel'],
  ['Chandni Garments', 'Shopping'],
  ['Gadget Galli', 'Shopping'],
  ['Highway Fuels', 'Fuel'],
  ['Sanjeevani Pharmacy', 'Health'],
];
const FRIENDS = ['A NAIR', 'V REDDY', 'P CHATTERJEE', 'K PATEL', 'D JOSHI'];

export function toPaise(rupees: number): number {
  return Math.round(rupees * 100);
}

/** Twelve digits, as UPI's reference numbers have. */
export function reference(random: Random): string {
  return String(random.between(1e11, 9e11));
}

/** What a month brings besides its fixed payments. */
export function listSpendings(profile: Profile, random: Random, days: number): readonly Draft[] {
  const day = (): number => random.between(1, days);
  const some = (min: number, max: number, make: () => Draft): readonly Draft[] =>
    Array.from({ length: random.between(min, max) }, make);
  /** Of the income, in tenths of a percent. */
  const share = (min: number, max: number): number =>
    toPaise(Math.max(20, Math.round((profile.income * random.between(min, max)) / 1000)));
  return [
    ...some(10, 18, () => payByUpi(random, day(), share(2, 10))),
    ...some(1, 3, () => receiveByUpi(random, day(), share(5, 30))),
    ...some(1, 3, () => payByCard(random, day(), share(8, 25))),
    ...some(0, 2, () => buyOnline(random, day(), share(8, 25))),
    ...some(1, 2, () => withdrawCash(random, day(), toPaise(random.between(2, 12) * 500))),
    ...some(0, random.chance(0.2) ? 1 : 0, () => {
      return depositCash(day(), toPaise(random.between(4, 30) * 500));
    }),
    ...some(0, random.chance(0.3) ? 1 : 0, () => payByCheque(random, day(), share(20, 60))),
    ...some(0, random.chance(0.3) ? 1 : 0, () => refund(random, day(), share(3, 15))),
  ];
}

function payByUpi(random: Random, day: number, paise: number): Draft {
  const [merchant, category] = random.pick(SHOPS);
  const note = `UPI/P2M/${reference(random)}/${merchant}/UPI`;
  return { day, type: 'debit', paise, channel: 'upi', category, note, merchant };
}

function receiveByUpi(random: Random, day: number, paise: number): Draft {
  const merchant = random.pick(FRIENDS);
  const note = `UPI/P2A/${reference(random)}/${merchant}/UPI`;
  return { day, type: 'credit', paise, channel: 'upi', category: 'Transfers', note, merchant };
}

function payByCard(random: Random, day: number, paise: number): Draft {
  const [merchant, category] = random.pick(SHOPS);
  const note = `POS/${random.between(100_000, 999_999)}/${merchant}`;
  return { day, type: 'debit', paise, channel: 'debit_card', category, note, merchant };
}

function buyOnline(random: Random, day: number, paise: number): Draft {
  const [merchant, category] = random.pick(SHOPS);
  const note = `ECOM/PG/${reference(random)}/${merchant}`;
  return {
    day,
    type: 'debit',
    paise,
    channel: 'payment_gateway_purchase',
    category,
    note,
    merchant,
  };
}

function withdrawCash(random: Random, day: number, paise: number): Draft {
  const note = `ATM-CASH/${random.between(1000, 9999)}/${random.between(100_000, 999_999)}`;
  return {
    day,
    type: 'debit',
    paise,
    channel: 'cash_withdrawl',
    category: 'Cash',
    note,
    merchant: '',
  };
}

function depositCash(day: number, paise: number): Draft {
  const note = 'BY CASH DEPOSIT';
  return {
    day,
    type: 'credit',
    paise,
    channel: 'cash_deposit',
    category: 'Cash',
    note,
    merchant: '',
  };
}

function payByCheque(random: Random, day: number, paise: number): Draft {
  const chequeNumber = String(random.between(100_000, 999_999));
  const merchant = random.pick(FRIENDS);
  const note = `CHQ PAID/${chequeNumber}/${merchant}`;
  const category = 'Transfers';
  return { day, type: 'debit', paise, channel: 'chq', category, note, merchant, chequeNumber };
}

function refund(random: Random, day: number, paise: number): Draft {
  const [merchant] = random.pick(SHOPS);
  const note = `REFUND/${reference(random)}/${merchant}`;
  return { day, type: 'credit', paise, channel: 'refund', category: 'Refund', note, merchant };
}
