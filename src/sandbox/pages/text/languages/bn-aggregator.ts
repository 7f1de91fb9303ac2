import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'প্রতি বছর',
  month: 'প্রতি মাসে',
  day: 'প্রতিদিন',
  hour: 'প্রতি ঘণ্টায়',
} as const;

export const bnAggregator: AggregatorText = {
  otp: {
    title: 'OTP লিখুন',
    label: 'OTP (6টি সংখ্যা)',
    resend: 'আবার OTP পাঠান',
    resendIn: (seconds) => `${seconds} সেকেন্ড পরে আবার OTP পাঠান`,
    notSixDigits: 'OTP-র 6টি সংখ্যা লিখুন।',
    expired: 'এই OTP-র সময় শেষ হয়ে গেছে। নতুন OTP চেয়ে নিন।',
    wrong: (left) => `এই OTP ঠিক নয়। আপনি আরও ${left} বার চেষ্টা করতে পারেন।`,
    usedUp: (attempts) =>
      `OTP ${attempts} বার ভুল লেখা হয়েছে, তাই এটি আর কাজ করবে না। নতুন OTP চেয়ে নিন।`,
    tooSoon: (seconds) => `আপনি ${seconds} সেকেন্ড পরে নতুন OTP চাইতে পারেন।`,
    tooMany: 'অনেকবার OTP পাঠানো হয়েছে। অনুগ্রহ করে পরে চেষ্টা করুন।',
  },
  aggregator: {
    title: 'অ্যাকাউন্ট অ্যাগ্রিগেটর দিয়ে যুক্ত করুন',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} ${bank} থেকে আপনার স্টেটমেন্ট পেতে ${aggregator} ব্যবহার করেন। অ্যাকাউন্ট অ্যাগ্রিগেটর
      ভারতীয় রিজার্ভ ব্যাংকের লাইসেন্সপ্রাপ্ত। তারা শুধু আপনার সম্মতিতেই আপনার তথ্য পাঠায়, নিজেরা তা পড়তে
      পারে না।`,
    mobileNumber: 'মোবাইল নম্বর',
    registered: 'যে নম্বরটি আপনার ব্যাংকে নথিভুক্ত আছে।',
    givenByLender: 'আপনার ঋণদাতা দিয়েছেন।',
    terms: (aggregator) =>
      `এগিয়ে গেলে আপনি ${aggregator}-এর শর্ত মেনে নিচ্ছেন। এই নম্বর দিয়েই সেখানে আপনার নাম নথিভুক্ত হবে।`,
    sendOtp: 'OTP পাঠান',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} এটি ${number} নম্বরে পাঠিয়েছে। আপনার AA হ্যান্ডেল ${handle}।`,
    otherNumber: 'অন্য নম্বর ব্যবহার করুন',
    banksTitle: 'কোন কোন ব্যাংকে আপনার অ্যাকাউন্ট আছে?',
    banksLead: 'আপনার মোবাইল নম্বরে কোন অ্যাকাউন্ট আছে, এই প্রতিটি ব্যাংককে আমরা জিজ্ঞাসা করব।',
    banks: 'ব্যাংক',
    looking: 'আপনার অ্যাকাউন্ট খোঁজা হচ্ছে',
    accountsTitle: 'আপনার অ্যাকাউন্ট বেছে নিন',
    accountsLead: 'এগুলি আপনার মোবাইল নম্বরে নথিভুক্ত।',
    nothingFound: 'কোনো অ্যাকাউন্ট পাওয়া যায়নি',
    accountTypes: { SAVINGS: 'সেভিংস অ্যাকাউন্ট', CURRENT: 'কারেন্ট অ্যাকাউন্ট' },
    linkTitle: (bank) => `আপনার ${bank}-এর অ্যাকাউন্ট লিংক করুন`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} নিজের একটি OTP ${number} নম্বরে পাঠিয়েছে। এই অ্যাকাউন্টগুলি ${aggregator}-এর সঙ্গে
      লিংক করতে সেটি লিখুন। এখনই কিছু শেয়ার করা হবে না।`,
    otherAccounts: 'অন্য অ্যাকাউন্ট বেছে নিন',
    notTenDigits: 'আপনার মোবাইল নম্বরের 10টি সংখ্যা লিখুন।',
    noBank: 'অন্তত একটি ব্যাংক বেছে নিন।',
    noAccount: 'অন্তত একটি অ্যাকাউন্ট বেছে নিন।',
    notResponding: (name) => `${name} এখন সাড়া দিচ্ছে না। অনুগ্রহ করে পরে চেষ্টা করুন।`,
    knowsNoAccount: (bank) => `${bank}-এ এই মোবাইল নম্বরে কোনো অ্যাকাউন্ট পাওয়া যায়নি।`,
  },
  consent: {
    title: 'আপনার সম্মতি দিন',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator}-এর মাধ্যমে ${count === 1 ? 'এই সম্মতি' : `এই ${count}টি সম্মতি`}
      চাইছেন।`,
    purposes: {
      assessment: 'আপনার ঋণের আবেদন যাচাই করতে',
      monitoring: 'ঋণ শোধ না হওয়া পর্যন্ত তাতে নজর রাখতে',
      collection: 'আপনার ঋণের EMI নিতে',
    },
    terms: {
      shared: 'কী শেয়ার হবে',
      statements: 'স্টেটমেন্ট',
      type: 'সম্মতির ধরন',
      fetched: 'কতবার',
      tenure: 'মেয়াদ',
      dataLife: 'তথ্য কতদিন',
      valid: 'বৈধ',
      template: 'টেমপ্লেট',
    },
    sharedData: 'জমা অ্যাকাউন্টের প্রোফাইল, সারাংশ ও লেনদেন',
    oneTime: 'এককালীন',
    periodic: 'নিয়মিত',
    once: 'একবার',
    upTo: ({ unit, value }) => `${EVERY[unit]} সর্বাধিক ${value} বার`,
    months: (count) => `${count} মাস`,
    keptFor: { month: '1 মাস রাখা হবে', year: '1 বছর রাখা হবে' },
    fromAccounts: 'এই অ্যাকাউন্টগুলি থেকে',
    revocable: (aggregator) =>
      `আপনি ${aggregator}-এর অ্যাপ বা ওয়েবসাইটে যেকোনো সময় সম্মতি ফিরিয়ে নিতে পারেন। তার পরে আর কোনো তথ্য নেওয়া হবে না।`,
    approve: 'সম্মতি দিন',
    reject: 'প্রত্যাখ্যান করুন',
    nothingDelivered: (bank) => `${bank} আপনার স্টেটমেন্ট পাঠায়নি। আবার সম্মতি দিন বা পরে চেষ্টা করুন।`,
    waitingFor: (bank) => `${bank}-এর জন্য অপেক্ষা করা হচ্ছে`,
    waitingForBanks: 'আপনার ব্যাংকগুলির জন্য অপেক্ষা করা হচ্ছে',
  },
};
