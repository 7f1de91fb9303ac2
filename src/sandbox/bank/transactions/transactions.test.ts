import { describe, expect, test } from 'vitest';
import { makeAccountNumber, type AccountType } from '../accounts.ts';
import { findBank } from '../banks.ts';
import { toIsoDay } from '../days.ts';
import { listTransactions } from './transactions.ts';
import { signedPaise } from './transaction.ts';

const hdfc = findBank('HDFC') ?? expect.fail('no HDFC');
const PERIOD = { from: '17/11/2024', to: '09/03/2026' };

function account(linkId: string, type: AccountType = 'SAVINGS') {
  return { bank: hdfc, number: makeAccountNumber(linkId, hdfc), type };
}

const CUSTOMERS = Array.from({ length: 60 }, (_, index) => `customer-${index}`);

describe.each(['SAVINGS', 'CURRENT'] as const)('of sixty accounts, %s', (type) => {
  const all = CUSTOMERS.map((linkId) => listTransactions(account(linkId, type), PERIOD));

  test('every balance follows from the one before, and none falls below 1000 rupees', () => {
    for (const transactions of all) {
      expect(transactions.length).toBeGreaterThan(300);
      transactions.reduce((previous, transaction) => {
        expect(transaction.balancePaise).toBe(previous.balancePaise + signedPaise(transaction));
        return transaction;
      });
      for (const { balancePaise, paise } of transactions) {
        expect(Number.isInteger(paise) && paise > 0).toBe(true);
        expect(balancePaise).toBeGreaterThanOrEqual(100_000);
      }
    }
  });

  test('nothing is outside the dates or out of order, and each hash is there once', () => {
    for (const transactions of all) {
      const dates = transactions.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
      expect(dates[0]! >= toIsoDay(PERIOD.from)).toBe(true);
      expect(dates.at(-1)! <= toIsoDay(PERIOD.to)).toBe(true);
      expect(new Set(transactions.map(({ hash }) => hash)).size).toBe(transactions.length);
    }
  });
});

test('an account has the same transactions whatever period asks for them', () => {
  const whole = listTransactions(account('customer-1042'), PERIOD);
  const part = listTransactions(account('customer-1042'), { from: '10/02/2025', to: '05/04/2025' });
  const inPart = whole.filter(({ date }) => '2025-02-10' <= date && date <= '2025-04-05');
  expect(part).toEqual(inPart);
  expect(part.length).toBeGreaterThan(30);
});

test('two customers have different transactions, and salaries come monthly', () => {
  const [one, other] = ['customer-1', 'customer-2'].map((linkId) =>
    listTransactions(account(linkId), { from: '01/01/2026', to: '30/06/2026' }),
  );
  expect(one).not.toEqual(other);
  const salaries = one?.filter(({ category }) => category === 'Salary') ?? [];
  expect(salaries.map(({ date }) => date.slice(0, 7))).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
  ]);
  expect(new Set(salaries.map(({ paise }) => paise)).size).toBe(1);
});

test('a period from before the account was opened costs no more than the account’s life', () => {
  const transactions = listTransactions(account('customer-1042'), {
    from: '01/01/0100',
    to: '31/10/2026',
  });
  expect(transactions[0]!.date >= '2012').toBe(true);
  expect(transactions.length).toBeLessThan(15 * 12 * 60);
});
