import type { BankConnectError } from '../../scenarios/messages.ts';
import type { Bank } from '../../bank/banks.ts';
import type { Period } from '../../bank/periods.ts';
import type { UploadText } from '../text/customer-text.ts';
import type { Notice } from '../visit.ts';

/** What BankConnect posts about a statement, and what the customer reads. */
export interface UploadProblem extends BankConnectError {
  readonly notice: Notice;
}

/** The statement that the customer is asked for, and the words to say that another was given. */
export interface RequiredStatement {
  readonly bank: Bank;
  readonly period: Period;
  readonly words: UploadText;
}

export interface UploadTrigger {
  readonly password: string;
  readonly problem: (required: RequiredStatement) => UploadProblem;
}

function problem(
  errorType: string,
  reason: string,
  text: string,
  field = 'statement',
): UploadProblem {
  return { errorType, reason, notice: { field, text } };
}

export function notAStatement({ words }: Pick<RequiredStatement, 'words'>): UploadProblem {
  const reason = 'Not a valid statement or bank is not supported';
  return problem('MU020', reason, words.notAStatement);
}

export function outsideThePeriod({ period, words }: RequiredStatement): UploadProblem {
  const { from, to } = period;
  const reason = `Please upload statements within the date range ${from} to ${to}`;
  return problem('MU021', reason, words.outside(from, to));
}

/**
 * Passwords that cause the documented errors, because the sandbox does not read the file.
 * Source of codes and reasons: FinBox docs, session flow, JavaScript, Error types.
 */
export const UPLOAD_TRIGGERS: readonly UploadTrigger[] = [
  {
    password: 'wrong',
    problem: ({ words }) => problem('MU003', 'Password Incorrect', words.wrongPassword, 'password'),
  },
  {
    password: 'trial',
    problem: ({ words }) =>
      problem('MU002', 'Trial Expired for Dev Credentials', words.trialExpired),
  },
  {
    password: 'other-bank',
    problem: ({ bank, words }) =>
      problem('MU004', `Not ${bank.id.toLowerCase()} statement`, words.otherBank(bank.name)),
  },
  { password: 'scanned', problem: ({ words }) => problem('MU006', '', words.scanned) },
  { password: 'no-statement', problem: notAStatement },
  { password: 'old', problem: outsideThePeriod },
];
