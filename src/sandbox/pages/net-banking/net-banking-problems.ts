import type { BankConnectError } from '../../scenarios/messages.ts';
import type { NetBankingText } from '../text/customer-text.ts';
import type { Notice } from '../visit.ts';

export interface NetBankingProblem {
  /** What BankConnect posts. `null`: nothing, because a field is only empty. */
  readonly error: BankConnectError | null;
  readonly notice: Notice;
}

export interface Login {
  readonly userId: string;
  readonly password: string;
  readonly captcha: string;
}

/** The inputs that cause each documented error, for the help page. */
export const NET_BANKING_TRIGGERS = [
  { input: 'User ID', value: 'outage', code: 'NB000', effect: 'the bank’s site is down' },
  { input: 'Password', value: 'wrong', code: 'NB003', effect: 'the login fails' },
  { input: 'Captcha', value: 'wrong', code: 'NB004', effect: 'as any but the characters shown' },
  { input: 'OTP', value: '000000', code: 'NB005', effect: 'the OTP is wrong' },
  { input: 'Security answer', value: 'wrong', code: 'NB005', effect: 'the answer is wrong' },
] as const;

/** Decides which of the two second factors the customer is asked for. */
export function isAskedQuestion(userId: string): boolean {
  return userId.toLowerCase().startsWith('question');
}

function reminder(field: string, text: string): NetBankingProblem {
  return { error: null, notice: { field, text } };
}

function failure(
  errorType: string,
  reason: string,
  field: string,
  text: string,
): NetBankingProblem {
  return { error: { errorType, reason }, notice: { field, text } };
}

export function findLoginProblem(
  login: Login,
  captcha: string,
  words: NetBankingText,
): NetBankingProblem | null {
  if (!login.userId) return reminder('user_id', words.noUserId);
  if (!login.password) return reminder('password', words.noPassword);
  if (!login.captcha) return reminder('captcha', words.noCaptcha);
  if (login.captcha.replaceAll(' ', '').toUpperCase() !== captcha) {
    return failure('NB004', 'Invalid Captcha', 'captcha', words.wrongCaptcha);
  }
  if (login.userId.toLowerCase() === 'outage') {
    return failure('NB000', 'Net banking is not available', 'page', words.outage);
  }
  if (login.password === 'wrong') {
    return failure('NB003', 'Invalid user ID or password', 'password', words.wrongLogin);
  }
  return null;
}

export function findSecurityProblem(
  answer: string,
  isQuestion: boolean,
  words: NetBankingText,
): NetBankingProblem | null {
  if (!answer) return reminder('answer', words.noAnswer);
  if (isQuestion) {
    return answer.toLowerCase() === 'wrong'
      ? failure('NB005', 'Invalid security answer', 'answer', words.wrongAnswer)
      : null;
  }
  return /^\d{6}$/.test(answer) && answer !== '000000'
    ? null
    : failure('NB005', 'Invalid OTP', 'answer', words.wrongOtp);
}
