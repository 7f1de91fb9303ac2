import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

export const enAggregator: AggregatorText = {
  otp: {
    title: 'Enter the OTP',
    label: 'OTP (6 digits)',
    resend: 'Resend OTP',
    resendIn: (seconds) => `Resend OTP in ${seconds} s`,
    notSixDigits: 'Enter the 6 digits of the OTP.',
    expired: 'This OTP has expired. Ask for a new one.',
    wrong: (left) => `This is not the right OTP. ${counted(left, 'attempt')} left.`,
    usedUp: (attempts) =>
      `This OTP was wrong ${attempts} times and cannot be used any more. Ask for a new one.`,
    tooSoon: (seconds) => `You can ask for a new OTP in ${counted(seconds, 'second')}.`,
    tooMany: 'Too many OTPs were sent. Please try again later.',
  },
  aggregator: {
    title: 'Connect with an Account Aggregator',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} uses ${aggregator} to get your statements from ${bank}. Account Aggregators are
      licensed by the Reserve Bank of India. They pass your data on only with your consent, and
      cannot read it.`,
    mobileNumber: 'Mobile number',
    registered: 'The one that is registered with your bank.',
    givenByLender: 'Given by your lender.',
    terms: (aggregator) =>
      `By continuing you agree to the terms of ${aggregator}, which registers you by this number.`,
    sendOtp: 'Send OTP',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} has sent it to ${number}. Your AA handle is ${handle}.`,
    otherNumber: 'Use another number',
    banksTitle: 'Where do you have accounts?',
    banksLead: 'We ask each of these banks for accounts with your mobile number.',
    banks: 'Banks',
    looking: 'Looking for your accounts',
    accountsTitle: 'Choose your accounts',
    accountsLead: 'These are registered with your mobile number.',
    nothingFound: 'No accounts were found',
    accountTypes: { SAVINGS: 'Savings account', CURRENT: 'Current account' },
    linkTitle: (bank) => `Link your ${bank} accounts`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} has sent an OTP of its own to ${number}. Enter it to link these accounts to
      ${aggregator}. Nothing is shared yet.`,
    otherAccounts: 'Choose other accounts',
    notTenDigits: 'Enter the 10 digits of your mobile number.',
    noBank: 'Choose at least one bank.',
    noAccount: 'Choose at least one account.',
    notResponding: (name) => `${name} is not responding right now. Please try again later.`,
    knowsNoAccount: (bank) => `${bank} knows no account with this mobile number.`,
  },
  consent: {
    title: 'Give your consent',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} asks for ${count === 1 ? 'this consent' : `these ${count} consents`} through
      ${aggregator}.`,
    purposes: {
      assessment: 'To assess your loan application',
      monitoring: 'To monitor your loan until it is repaid',
      collection: 'To collect the EMIs of your loan',
    },
    terms: {
      shared: 'What is shared',
      statements: 'Statements',
      type: 'Consent type',
      fetched: 'Fetched',
      tenure: 'Tenure',
      dataLife: 'Data life',
      valid: 'Valid',
      template: 'Template',
    },
    sharedData: 'Profile, summary and transactions of deposit accounts',
    oneTime: 'One-time',
    periodic: 'Periodic',
    once: 'Once',
    upTo: ({ unit, value }) => `Up to ${value === 1 ? 'once' : `${value} times`} a ${unit}`,
    months: (count) => counted(count, 'month'),
    keptFor: { month: 'Kept for 1 month', year: 'Kept for 1 year' },
    fromAccounts: 'From these accounts',
    revocable: (aggregator) =>
      `You can revoke a consent at any time in the app or on the site of ${aggregator}. From then on nothing more is fetched.`,
    approve: 'Approve',
    reject: 'Reject',
    nothingDelivered: (bank) =>
      `${bank} did not send your statements. Approve again, or try later.`,
    waitingFor: (bank) => `Waiting for ${bank}`,
    waitingForBanks: 'Waiting for your banks',
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
