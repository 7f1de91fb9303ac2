import { expect, test } from 'vitest';
import { checkOtp, msToResend, resendOtp, sendOtp, type OtpChallenge } from './otp.ts';
import { en } from './text/languages/en.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function resent(challenge: OtpChallenge, now: number): OtpChallenge {
  const result = resendOtp(challenge, now, en.otp);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

test('six digits are right', () => {
  expect(checkOtp(sendOtp(0), '123456', 0, en.otp).problem).toBeNull();
});

test.each(['', '12345', '1234567', '12345x', '१२३४५६'])(
  '%j is no OTP, and costs no attempt',
  (typed) => {
    const check = checkOtp(sendOtp(0), typed, 0, en.otp);
    expect(check.problem).toContain('6 digits');
    expect(check.challenge.wrongCount).toBe(0);
  },
);

test('after three wrong attempts even the right OTP is refused, until a new one is sent', () => {
  let challenge = sendOtp(0);
  for (const words of ['2 attempts left', '1 attempt left', 'wrong 3 times']) {
    const check = checkOtp(challenge, '000000', 0, en.otp);
    expect(check.problem).toContain(words);
    challenge = check.challenge;
  }
  expect(checkOtp(challenge, '123456', 0, en.otp).problem).toContain('wrong 3 times');
  expect(checkOtp(resent(challenge, MINUTE), '123456', MINUTE, en.otp).problem).toBeNull();
});

test('an OTP expires after ten minutes', () => {
  expect(checkOtp(sendOtp(0), '123456', 10 * MINUTE - 1, en.otp).problem).toBeNull();
  expect(checkOtp(sendOtp(0), '123456', 10 * MINUTE, en.otp).problem).toContain('has expired');
});

test('a new OTP may be asked for after thirty seconds', () => {
  expect(resendOtp(sendOtp(0), 0, en.otp)).toContain('in 30 seconds');
  expect(resendOtp(sendOtp(0), 29 * SECOND + 1, en.otp)).toContain('in 1 second.');
  expect(resendOtp(sendOtp(0), 30 * SECOND, en.otp)).toMatchObject({ sentCount: 2 });
  expect(msToResend(sendOtp(0), 10 * SECOND)).toBe(20 * SECOND);
  expect(msToResend(sendOtp(0), MINUTE)).toBe(0);
});

test('three OTPs are sent, and no more', () => {
  const second = resent(sendOtp(0), MINUTE);
  const third = resent(second, 2 * MINUTE);
  expect(resendOtp(third, 3 * MINUTE, en.otp)).toContain('Too many OTPs');
});
