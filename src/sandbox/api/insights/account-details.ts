import { createRandom } from '../../bank/transactions/random.ts';
import { createProfile, openingDay } from '../../bank/transactions/profile.ts';
import type { Account } from '../../bank/accounts.ts';
import { toIsoDay } from '../../bank/days.ts';
import { findGaps, listCoveredMonths, requiredPeriod, type Period } from '../../bank/periods.ts';
import type { Session } from '../../sessions/sessions.ts';
import type { Ledger } from './ledger.ts';
import { isSalary } from './series.ts';

/** What a statement's first page tells. Made up, and the same for the same account. */
export function identityOf({ bank, number, type, holder }: Account) {
  const profile = createProfile({ bank, number, type });
  const random = createRandom(`${profile.seed}\nidentity`);
  const branch = String(random.between(1, 999_999)).padStart(6, '0');
  return {
    name: holder || null,
    address: `${random.between(1, 99)}, Model Colony, ${random.between(110_001, 799_999)}`,
    ifsc: `${bank.id
      .replaceAll(/[^a-z]/gi, '')
      .padEnd(4, 'X')
      .slice(0, 4)
      .toUpperCase()}0${branch}`,
    micr: String(random.between(1e8, 8e8)),
    account_category: categoryOf(type),
    account_opening_date: toIsoDay(openingDay({ bank, number, type })),
    credit_limit: 0,
    od_limit: 0,
    country_code: 'IN',
    currency_code: 'INR',
  };
}

/** Whether the names that the lender sent are the holder's. */
export function nameMatchesOf({ holder }: Account, { request }: Session): object {
  const names = request.names.map((name) => {
    const matches = name.toLowerCase() === holder.toLowerCase();
    return { name, matches, score: matches ? 100 : 0 };
  });
  return { name_matches: names };
}

function categoryOf(type: Account['type']): string {
  return type === 'CURRENT' ? 'corporate' : 'individual';
}

export function accountDetails(ledger: Ledger): object {
  const { account, session, covered, months, transactions } = ledger;
  const { request } = session;
  const gaps = findGaps(requiredPeriod(request.period), covered);
  const periods = account.statements.map(({ period }) => period);
  const [start, end] = [covered[0], covered.at(-1)];
  const [first, last] = [transactions[0], transactions.at(-1)];
  return {
    ...identityOf(account),
    metadata_analysis: nameMatchesOf(account, session),
    account_number: account.number,
    bank: account.bank.id.toLowerCase(),
    missing_data: gaps.map(isoRange),
    salary_confidence: transactions.some(isSalary) ? 100 : 0,
    statements: account.statements.map(({ id }) => id),
    months,
    uploaded_months: listCoveredMonths(request.period, periods),
    dob: null,
    email: null,
    pan_number: null,
    phone_number: request.mobileNumber,
    account_status: null,
    holder_type: null,
    account_date_range:
      start && end
        ? isoRange({ from: start.from, to: end.to })
        : { from_date: null, to_date: null },
    transaction_date_range: { from_date: first?.date ?? null, to_date: last?.date ?? null },
  };
}

export function isoRange({ from, to }: Period): { from_date: string; to_date: string } {
  return { from_date: toIsoDay(from), to_date: toIsoDay(to) };
}
