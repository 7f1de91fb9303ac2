import type { OtpText } from './text/aggregator-text.ts';

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

/**
 * `previous` was sent to the same recipient, who may have gone back and come again: the limits hold for
 * both, until it is too old.
 */
export function sendOtp(now: number, previous?: OtpChallenge): OtpChallenge {
  if (!previous || isTooOld(previous, now)) return { sentAt: now, sentCount: 1, wrongCount: 0 };
  const isRefused = msToResend(previous, now) > 0 || previous.sentCount >= MAX_SENT;
  return isRefused ? previous : sendAnother(previous, now);
}

function sendAnother({ sentCount }: OtpChallenge, now: number): OtpChallenge {
  return { sentAt: now, sentCount: sentCount + 1, wrongCount: 0 };
}

function isTooOld({ sentAt }: OtpChallenge, now: number): boolean {
  return now >= sentAt + VALID_MS;
}

/** Returns the new challenge, or why none is sent. */
export function resendOtp(
  challenge: OtpChallenge,
  now: number,
  words: OtpText,
): OtpChallenge | string {
  const seconds = Math.ceil(msToResend(challenge, now) / 1000);
  if (seconds > 0) return words.tooSoon(seconds);
  if (isTooOld(challenge, now)) return sendOtp(now);
  if (challenge.sentCount >= MAX_SENT) return words.tooMany;
  return sendAnother(challenge, now);
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
export function checkOtp(
  challenge: OtpChallenge,
  typed: string,
  now: number,
  words: OtpText,
): OtpCheck {
  const usedUp = words.usedUp(MAX_WRONG);
  if (!/^\d{6}$/.test(typed)) return { challenge, problem: words.notSixDigits };
  if (challenge.wrongCount >= MAX_WRONG) return { challenge, problem: usedUp };
  if (isTooOld(challenge, now)) return { challenge, problem: words.expired };
  if (typed !== WRONG_OTP) return { challenge, problem: null };
  const wrongCount = challenge.wrongCount + 1;
  const left = MAX_WRONG - wrongCount;
  const problem = left > 0 ? words.wrong(left) : usedUp;
  return { challenge: { ...challenge, wrongCount }, problem };
}
