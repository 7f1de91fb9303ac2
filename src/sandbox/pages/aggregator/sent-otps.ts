import { checkOtp, resendOtp, sendOtp, type OtpChallenge } from '../otp.ts';
import type { Visit } from '../visit.ts';

/*
 * Every OTP of a visit by its recipient, a mobile number or a bank. So the limits hold for a customer who
 * goes back and comes again.
 */

/** As where the customer asks for one. Within the limits it may be the one before. */
export function sendOtpTo(visit: Visit, recipient: string, now: number): OtpChallenge {
  return keep(visit, recipient, sendOtp(now, visit.otps.get(recipient)));
}

/** The one that the recipient has, or a first one. */
export function otpOf(visit: Visit, recipient: string, now: number): OtpChallenge {
  return visit.otps.get(recipient) ?? sendOtpTo(visit, recipient, now);
}

/** Returns the problem, or `null` where the OTP is right, and then it is used up. */
export function enterOtp(
  visit: Visit,
  recipient: string,
  typed: string,
  now: number,
): string | null {
  const sent = otpOf(visit, recipient, now);
  const { challenge, problem } = checkOtp(sent, typed, now, visit.text.otp);
  if (problem === null) visit.otps.delete(recipient);
  else keep(visit, recipient, challenge);
  return problem;
}

/** Returns why none was sent, or `null`. */
export function resendOtpTo(visit: Visit, recipient: string, now: number): string | null {
  const otp = resendOtp(otpOf(visit, recipient, now), now, visit.text.otp);
  if (typeof otp === 'string') return otp;
  keep(visit, recipient, otp);
  return null;
}

function keep(visit: Visit, recipient: string, otp: OtpChallenge): OtpChallenge {
  visit.otps.set(recipient, otp);
  return otp;
}
