import type { BankConnectError } from '../../scenarios/messages.ts';
import type { Bank } from '../../bank/banks.ts';
import type { Period } from '../../bank/periods.ts';
import type { Notice } from '../visit.ts';

/** What BankConnect posts about a statement, and what the customer reads. */
export interface UploadProblem extends BankConnectError {
  readonly notice: Notice;
}

/** The statement that the customer is asked for. */
export interface RequiredStatement {
  readonly bank: Bank;
  readonly period: Period;
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

export function notAStatement(): UploadProblem {
  return problem(
    'MU020',
    'Not a valid statement or bank is not supported',
    'This is not a bank statement that we can read. Choose the PDF that your bank gave you.',
  );
}

export function outsideThePeriod({ period }: RequiredStatement): UploadProblem {
  return problem(
    'MU021',
    `Please upload statements within the date range ${period.from} to ${period.to}`,
    `This statement does not cover ${period.from} to ${period.to}.`,
  );
}

/**
 * Passwords that cause the documented errors, because the sandbox does not read the file.
 * Source of codes and reasons: FinBox docs, session flow, JavaScript, Error types.
 */
export const UPLOAD_TRIGGERS: readonly UploadTrigger[] = [
  {
    password: 'wrong',
    problem: () =>
      problem(
        'MU003',
        'Password Incorrect',
        'That password does not open the statement. Please try again.',
        'password',
      ),
  },
  {
    password: 'trial',
    problem: () =>
      problem(
        'MU002',
        'Trial Expired for Dev Credentials',
        'We cannot take statements right now. Please tell your lender.',
      ),
  },
  {
    password: 'other-bank',
    problem: ({ bank }) =>
      problem(
        'MU004',
        `Not ${bank.id.toLowerCase()} statement`,
        `This statement is not from ${bank.name}.`,
      ),
  },
  {
    password: 'scanned',
    problem: () =>
      problem(
        'MU006',
        '',
        'This PDF is a scan or damaged. Choose the PDF that your bank gave you.',
      ),
  },
  { password: 'no-statement', problem: notAStatement },
  {
    password: 'old',
    problem: outsideThePeriod,
  },
];
