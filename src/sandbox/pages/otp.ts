/** A one-time password that was sent to the customer, and the attempts since. */
export interface OtpChallenge {
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly sentCount: number;
  readonly wrongCount: number;
}

/** Any other six digits are right. */
export const WRONG_OTP = '000000';

/* Undocumented: what Indian banks and Account Aggregators usually do. */
const MAX_WRONG = 3;
const MAX_SENT = 3;
const RESEND_AFTER_MS = 30_000;
const VALID_MS = 10 * 60_000;

export function sendOtp(now: number): OtpChallenge {
  return { sentAt: now, sentCount: 1, wrongCount: 0 };
}

/** Returns the new challenge, or why none is sent. */
export function resendOtp(challenge: OtpChallenge, now: number): OtpChallenge | string {
  const seconds = Math.ceil(msToResend(challenge, now) / 1000);
  if (seconds > 0) return `You can ask for a new OTP in ${counted(seconds, 'second')}.`;
  if (challenge.sentCount >= MAX_SENT) return 'Too many OTPs were sent. Please try again later.';
  return { sentAt: now, sentCount: challenge.sentCount + 1, wrongCount: 0 };
}

export function msToResend({ sentAt }: OtpChallenge, now: number): number {
  return Math.max(0, sentAt + RESEND_AFTER_MS - now);
}

export interface OtpCheck {
  /** What is left of the challenge. */
  readonly challenge: OtpChallenge;
  /** `null` if the password was right. */
  readonly problem: string | null;
}

/** An OTP that was wrong too often, or is too old, is not right any more. */
export function checkOtp(challenge: OtpChallenge, typed: string, now: number): OtpCheck {
  if (!/^\d{6}$/.test(typed)) return { challenge, problem: 'Enter the 6 digits of the OTP.' };
  if (challenge.wrongCount >= MAX_WRONG) return { challenge, problem: USED_UP };
  if (now >= challenge.sentAt + VALID_MS) {
    return { challenge, problem: 'This OTP has expired. Ask for a new one.' };
  }
  if (typed !== WRONG_OTP) return { challenge, problem: null };
  const wrongCount = challenge.wrongCount + 1;
  const left = MAX_WRONG - wrongCount;
  const problem =
    left > 0 ? `This is not the right OTP. ${counted(left, 'attempt')} left.` : USED_UP;
  return { challenge: { ...challenge, wrongCount }, problem };
}

const USED_UP = `This OTP was wrong ${MAX_WRONG} times and cannot be used any more. Ask for a new one.`;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
