import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import { reference, toPaise } from './spendings.ts';
import type { Draft } from './transaction.ts';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const BOUNCE_CHARGE_PAISE = 59_000;

export interface MonthOfYear {
  readonly year: number;
  /** 1 for January. */
  readonly month: number;
  readonly days: number;
}

/** What comes and goes each month: income, rent, instalment, investment and bills. */
export function listFixedPayments(
  profile: Profile,
  random: Random,
  when: MonthOfYear,
): readonly Draft[] {
  const { rent, landlord, investment, fund } = profile;
  return [
    ...listIncome(profile, random, when),
    {
      day: 5,
      type: 'debit',
      paise: toPaise(rent),
      channel: 'upi',
      category: 'Rent',
      note: `UPI/P2A/${reference(random)}/${landlord}/RENT`,
      merchant: landlord,
    },
    ...listInstalment(profile, random),
    {
      day: 10,
      type: 'debit',
      paise: toPaise(investment),
      channel: 'auto_debit_payment',
      category: 'Investment',
      note: `ACH/${fund}/SIP`,
      merchant: fund,
    },
    ...listBills(profile, random),
    ...listInterest(when, random),
  ];
}

function listIncome(profile: Profile, random: Random, when: MonthOfYear): readonly Draft[] {
  const { income, payer, payDay, isBusiness } = profile;
  if (!isBusiness) {
    const note = `NEFT/${payer}/SALARY ${MONTHS[when.month - 1]} ${when.year}`;
    const paise = toPaise(income);
    const category = 'Salary';
    return [
      { day: payDay, type: 'credit', paise, channel: 'salary', category, note, merchant: payer },
    ];
  }
  const receipts = random.between(8, 14);
  return Array.from({ length: receipts }, (_, index) => ({
    day: 1 + Math.floor((index * when.days) / receipts),
    type: 'credit',
    paise: toPaise(Math.round((income / receipts) * (0.7 + random.next() * 0.6))),
    channel: 'net_banking_transfer',
    category: 'Business Income',
    note: `NEFT/${reference(random)}/${payer}`,
    merchant: payer,
  }));
}

/** Sometimes the instalment comes back unpaid, and the bank charges for it the day after. */
function listInstalment({ emi, lender }: Profile, random: Random): readonly Draft[] {
  const paise = toPaise(emi);
  const paid: Draft = {
    day: 7,
    type: 'debit',
    paise,
    channel: 'auto_debit_payment',
    category: 'EMI',
    note: `ACH/${lender}/EMI/${reference(random)}`,
    merchant: lender,
  };
  if (!random.chance(0.12)) return [paid];
  return [
    paid,
    {
      ...paid,
      type: 'credit',
      channel: 'auto_debit_payment_bounce',
      category: 'EMI Bounce',
      note: `ACH RETURN/${lender}/INSUFFICIENT FUNDS`,
    },
    {
      day: 8,
      type: 'debit',
      paise: BOUNCE_CHARGE_PAISE,
      channel: 'bank_charge',
      category: 'Bounce Charge',
      note: 'ACH RETURN CHARGES INCL GST',
      merchant: '',
    },
  ];
}

function listBills({ income }: Profile, random: Random): readonly Draft[] {
  const bill = (day: number, rupees: number, merchant: string, isCard = false): Draft => ({
    day,
    type: 'debit',
    paise: toPaise(rupees),
    channel: 'bill_payment',
    category: isCard ? 'Credit Card Payment' : 'Bills',
    note: `BILLPAY/${merchant}/${reference(random)}`,
    merchant,
  });
  return [
    bill(12, random.between(600, 3200), 'State Electricity Board'),
    bill(18, random.pick([299, 449, 599, 749]), 'Bharat Mobile'),
    bill(15, Math.round((income * random.between(30, 90)) / 1000), 'Credit Card', true),
  ];
}

/** At the end of a quarter. */
function listInterest({ month, days }: MonthOfYear, random: Random): readonly Draft[] {
  if (month % 3 !== 0) return [];
  return [
    {
      day: days,
      type: 'credit',
      paise: random.between(9000, 42_000),
      channel: 'bank_interest',
      category: 'Interest',
      note: 'INT.PD',
      merchant: '',
    },
  ];
}
