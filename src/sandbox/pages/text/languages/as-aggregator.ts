import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'প্ৰতি বছৰে',
  month: 'প্ৰতি মাহে',
  day: 'প্ৰতিদিনে',
  hour: 'প্ৰতি ঘণ্টাত',
} as const;

export const asAggregator: AggregatorText = {
  otp: {
    title: 'OTP লিখক',
    label: 'OTP (6টা সংখ্যা)',
    resend: 'OTP আকৌ পঠিয়াওক',
    resendIn: (seconds) => `${seconds} ছেকেণ্ড পিছত OTP আকৌ পঠিয়াওক`,
    notSixDigits: 'OTP-ৰ 6টা সংখ্যা লিখক।',
    expired: 'এই OTP-ৰ সময় শেষ হৈছে। নতুন OTP বিচাৰক।',
    wrong: (left) => `এই OTP শুদ্ধ নহয়। আপুনি আৰু ${left} বাৰ চেষ্টা কৰিব পাৰে।`,
    usedUp: (attempts) =>
      `OTP ${attempts} বাৰ ভুলকৈ লিখা হ’ল, সেয়ে এইটোৱে আৰু কাম নকৰে। নতুন OTP বিচাৰক।`,
    tooSoon: (seconds) => `আপুনি ${seconds} ছেকেণ্ড পিছত নতুন OTP বিচাৰিব পাৰে।`,
    tooMany: 'বহুবাৰ OTP পঠিওৱা হৈছে। অনুগ্ৰহ কৰি পিছত চেষ্টা কৰক।',
  },
  aggregator: {
    title: 'একাউণ্ট এগ্ৰিগেটৰেৰে সংযোগ কৰক',
    lead: ({ lender, aggregator, bank }) =>
      html`${bank}-ৰ পৰা আপোনাৰ ষ্টেটমেণ্ট পাবলৈ ${lender} দ্বাৰা ${aggregator} ব্যৱহাৰ কৰা হয়। একাউণ্ট
      এগ্ৰিগেটৰক ভাৰতীয় ৰিজাৰ্ভ বেংকে অনুজ্ঞাপত্ৰ দিয়ে। তেওঁলোকে কেৱল আপোনাৰ সন্মতিতহে আপোনাৰ তথ্য পঠিয়ায় আৰু
      সেয়া পঢ়িব নোৱাৰে।`,
    mobileNumber: 'মোবাইল নম্বৰ',
    registered: 'যিটো নম্বৰ আপোনাৰ বেংকত পঞ্জীয়ন কৰা আছে।',
    givenByLender: 'আপোনাৰ ঋণদাতাই দিছে।',
    terms: (aggregator) =>
      `আগবাঢ়ি আপুনি ${aggregator}-ৰ চৰ্তবোৰ মানি লৈছে। এই নম্বৰেৰে তাত আপোনাৰ পঞ্জীয়ন হ’ব।`,
    sendOtp: 'OTP পঠিয়াওক',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator}-এ ইয়াক ${number} লৈ পঠিয়াইছে। আপোনাৰ AA হেণ্ডেল ${handle}।`,
    otherNumber: 'অন্য নম্বৰ ব্যৱহাৰ কৰক',
    banksTitle: 'আপোনাৰ একাউণ্ট কোনবোৰ বেংকত আছে?',
    banksLead: 'আপোনাৰ মোবাইল নম্বৰত কি একাউণ্ট আছে, সেয়া আমি এই প্ৰতিটো বেংকক সুধিম।',
    banks: 'বেংক',
    looking: 'আপোনাৰ একাউণ্ট বিচাৰি থকা হৈছে',
    accountsTitle: 'আপোনাৰ একাউণ্ট বাছক',
    accountsLead: 'এইবোৰ আপোনাৰ মোবাইল নম্বৰত পঞ্জীয়ন কৰা আছে।',
    nothingFound: 'কোনো একাউণ্ট পোৱা নগ’ল',
    accountTypes: { SAVINGS: 'সঞ্চয় একাউণ্ট', CURRENT: 'চলিত একাউণ্ট' },
    linkTitle: (bank) => `আপোনাৰ ${bank}-ৰ একাউণ্ট লিংক কৰক`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank}-এ নিজৰ এটা সুকীয়া OTP ${number} লৈ পঠিয়াইছে। এই একাউণ্টবোৰ ${aggregator}-ৰ সৈতে
      লিংক কৰিবলৈ সেইটো লিখক। এতিয়া একো শ্বেয়াৰ নহয়।`,
    otherAccounts: 'অন্য একাউণ্ট বাছক',
    notTenDigits: 'আপোনাৰ মোবাইল নম্বৰৰ 10টা সংখ্যা লিখক।',
    noBank: 'অন্ততঃ এটা বেংক বাছক।',
    noAccount: 'অন্ততঃ এটা একাউণ্ট বাছক।',
    notResponding: (name) => `${name}-এ এতিয়া সঁহাৰি দিয়া নাই। অনুগ্ৰহ কৰি পিছত চেষ্টা কৰক।`,
    knowsNoAccount: (bank) => `${bank}-ত এই মোবাইল নম্বৰৰ কোনো একাউণ্ট পোৱা নগ’ল।`,
  },
  consent: {
    title: 'আপোনাৰ সন্মতি দিয়ক',
    lead: ({ lender, count, aggregator }) =>
      html`${aggregator}-ৰ জৰিয়তে ${lender} দ্বাৰা
      ${count === 1 ? 'এই সন্মতি' : `এই ${count}টা সন্মতি`} বিচৰা হৈছে।`,
    purposes: {
      assessment: 'আপোনাৰ ঋণৰ আবেদন পৰীক্ষা কৰিবলৈ',
      monitoring: 'ঋণ পৰিশোধ নোহোৱালৈকে তাত চকু ৰাখিবলৈ',
      collection: 'আপোনাৰ ঋণৰ EMI ল’বলৈ',
    },
    terms: {
      shared: 'কি শ্বেয়াৰ হ’ব',
      statements: 'ষ্টেটমেণ্ট',
      type: 'সন্মতিৰ প্ৰকাৰ',
      fetched: 'কিমান বাৰ',
      tenure: 'ম্যাদ',
      dataLife: 'তথ্য কিমান দিন',
      valid: 'বৈধ',
      template: 'টেমপ্লেট',
    },
    sharedData: 'জমা একাউণ্টৰ প্ৰ’ফাইল, সাৰাংশ আৰু লেনদেন',
    oneTime: 'এবাৰৰ বাবে',
    periodic: 'নিয়মীয়া',
    once: 'এবাৰ',
    upTo: ({ unit, value }) => `${EVERY[unit]} সৰ্বাধিক ${value} বাৰ`,
    months: (count) => `${count} মাহ`,
    keptFor: { month: '1 মাহ ৰখা হ’ব', year: '1 বছৰ ৰখা হ’ব' },
    fromAccounts: 'এই একাউণ্টবোৰৰ পৰা',
    revocable: (aggregator) =>
      `আপুনি ${aggregator}-ৰ এপ বা ৱেবছাইটত যিকোনো সময়তে সন্মতি উঠাই ল’ব পাৰে। তাৰ পিছত আৰু কোনো তথ্য লোৱা নহ’ব।`,
    approve: 'সন্মতি দিয়ক',
    reject: 'অস্বীকাৰ কৰক',
    nothingDelivered: (bank) =>
      `${bank}-এ আপোনাৰ ষ্টেটমেণ্ট পঠিওৱা নাই। আকৌ সন্মতি দিয়ক বা পিছত চেষ্টা কৰক।`,
    waitingFor: (bank) => `${bank}-ৰ বাবে অপেক্ষা কৰা হৈছে`,
    waitingForBanks: 'আপোনাৰ বেংকবোৰৰ বাবে অপেক্ষা কৰা হৈছে',
  },
};
