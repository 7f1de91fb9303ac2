import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = { year: 'ਹਰ ਸਾਲ', month: 'ਹਰ ਮਹੀਨੇ', day: 'ਹਰ ਦਿਨ', hour: 'ਹਰ ਘੰਟੇ' } as const;

export const paAggregator: AggregatorText = {
  otp: {
    title: 'OTP ਭਰੋ',
    label: 'OTP (6 ਅੰਕ)',
    resend: 'OTP ਦੁਬਾਰਾ ਭੇਜੋ',
    resendIn: (seconds) => `${seconds} ਸਕਿੰਟ ਬਾਅਦ OTP ਦੁਬਾਰਾ ਭੇਜੋ`,
    notSixDigits: 'OTP ਦੇ 6 ਅੰਕ ਭਰੋ।',
    expired: 'ਇਸ OTP ਦਾ ਸਮਾਂ ਖਤਮ ਹੋ ਗਿਆ ਹੈ। ਨਵਾਂ OTP ਮੰਗਵਾਓ।',
    wrong: (left) => `ਇਹ OTP ਸਹੀ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ${left} ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ।`,
    usedUp: (attempts) =>
      `OTP ${attempts} ਵਾਰ ਗ਼ਲਤ ਭਰਿਆ ਗਿਆ, ਇਸ ਲਈ ਇਹ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰੇਗਾ। ਨਵਾਂ OTP ਮੰਗਵਾਓ।`,
    tooSoon: (seconds) => `ਤੁਸੀਂ ${seconds} ਸਕਿੰਟ ਬਾਅਦ ਨਵਾਂ OTP ਮੰਗਵਾ ਸਕਦੇ ਹੋ।`,
    tooMany: 'OTP ਬਹੁਤ ਵਾਰ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  },
  aggregator: {
    title: 'ਅਕਾਊਂਟ ਐਗਰੀਗੇਟਰ ਰਾਹੀਂ ਜੋੜੋ',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} ${bank} ਤੋਂ ਤੁਹਾਡੀਆਂ ਸਟੇਟਮੈਂਟਾਂ ਲੈਣ ਲਈ ${aggregator} ਦੀ ਵਰਤੋਂ ਕਰਦਾ ਹੈ। ਅਕਾਊਂਟ ਐਗਰੀਗੇਟਰਾਂ ਨੂੰ
      ਭਾਰਤੀ ਰਿਜ਼ਰਵ ਬੈਂਕ ਲਾਇਸੈਂਸ ਦਿੰਦਾ ਹੈ। ਉਹ ਸਿਰਫ਼ ਤੁਹਾਡੀ ਸਹਿਮਤੀ ਨਾਲ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਅੱਗੇ ਭੇਜਦੇ ਹਨ ਅਤੇ ਉਸਨੂੰ ਪੜ੍ਹ ਨਹੀਂ
      ਸਕਦੇ।`,
    mobileNumber: 'ਮੋਬਾਈਲ ਨੰਬਰ',
    registered: 'ਉਹੀ ਨੰਬਰ ਜੋ ਤੁਹਾਡੇ ਬੈਂਕ ਵਿੱਚ ਦਰਜ ਹੈ।',
    givenByLender: 'ਤੁਹਾਡੇ ਕਰਜ਼ਦਾਤਾ ਨੇ ਦਿੱਤਾ ਹੈ।',
    terms: (aggregator) =>
      `ਅੱਗੇ ਵਧ ਕੇ ਤੁਸੀਂ ${aggregator} ਦੀਆਂ ਸ਼ਰਤਾਂ ਮੰਨਦੇ ਹੋ। ਇਸੇ ਨੰਬਰ ਨਾਲ ਉੱਥੇ ਤੁਹਾਡੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਹੋਵੇਗੀ।`,
    sendOtp: 'OTP ਭੇਜੋ',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} ਨੇ ਇਹ ${number} ’ਤੇ ਭੇਜਿਆ ਹੈ। ਤੁਹਾਡਾ AA ਹੈਂਡਲ ${handle} ਹੈ।`,
    otherNumber: 'ਹੋਰ ਨੰਬਰ ਵਰਤੋ',
    banksTitle: 'ਤੁਹਾਡੇ ਖਾਤੇ ਕਿਹੜੇ ਬੈਂਕਾਂ ਵਿੱਚ ਹਨ?',
    banksLead: 'ਅਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਹਰ ਬੈਂਕ ਤੋਂ ਪੁੱਛਾਂਗੇ ਕਿ ਤੁਹਾਡੇ ਮੋਬਾਈਲ ਨੰਬਰ ’ਤੇ ਕਿਹੜੇ ਖਾਤੇ ਹਨ।',
    banks: 'ਬੈਂਕ',
    looking: 'ਤੁਹਾਡੇ ਖਾਤੇ ਲੱਭੇ ਜਾ ਰਹੇ ਹਨ',
    accountsTitle: 'ਆਪਣੇ ਖਾਤੇ ਚੁਣੋ',
    accountsLead: 'ਇਹ ਤੁਹਾਡੇ ਮੋਬਾਈਲ ਨੰਬਰ ’ਤੇ ਦਰਜ ਹਨ।',
    nothingFound: 'ਕੋਈ ਖਾਤਾ ਨਹੀਂ ਮਿਲਿਆ',
    accountTypes: { SAVINGS: 'ਬੱਚਤ ਖਾਤਾ', CURRENT: 'ਚਾਲੂ ਖਾਤਾ' },
    linkTitle: (bank) => `${bank} ਦੇ ਆਪਣੇ ਖਾਤੇ ਲਿੰਕ ਕਰੋ`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} ਨੇ ਆਪਣਾ ਵੱਖਰਾ OTP ${number} ’ਤੇ ਭੇਜਿਆ ਹੈ। ਇਨ੍ਹਾਂ ਖਾਤਿਆਂ ਨੂੰ ${aggregator} ਨਾਲ ਲਿੰਕ ਕਰਨ ਲਈ
      ਉਸਨੂੰ ਭਰੋ। ਹਾਲੇ ਕੁਝ ਵੀ ਸਾਂਝਾ ਨਹੀਂ ਹੋਵੇਗਾ।`,
    otherAccounts: 'ਹੋਰ ਖਾਤੇ ਚੁਣੋ',
    notTenDigits: 'ਆਪਣੇ ਮੋਬਾਈਲ ਨੰਬਰ ਦੇ 10 ਅੰਕ ਭਰੋ।',
    noBank: 'ਘੱਟੋ-ਘੱਟ ਇੱਕ ਬੈਂਕ ਚੁਣੋ।',
    noAccount: 'ਘੱਟੋ-ਘੱਟ ਇੱਕ ਖਾਤਾ ਚੁਣੋ।',
    notResponding: (name) => `${name} ਹੁਣੇ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਕਰੋ।`,
    knowsNoAccount: (bank) => `${bank} ਵਿੱਚ ਇਸ ਮੋਬਾਈਲ ਨੰਬਰ ’ਤੇ ਕੋਈ ਖਾਤਾ ਨਹੀਂ ਮਿਲਿਆ।`,
  },
  consent: {
    title: 'ਆਪਣੀ ਸਹਿਮਤੀ ਦਿਓ',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} ਰਾਹੀਂ ${count === 1 ? 'ਇਹ ਸਹਿਮਤੀ' : `ਇਹ ${count} ਸਹਿਮਤੀਆਂ`} ਮੰਗ ਰਿਹਾ
      ਹੈ।`,
    purposes: {
      assessment: 'ਤੁਹਾਡੀ ਲੋਨ ਦੀ ਅਰਜ਼ੀ ਜਾਂਚਣ ਲਈ',
      monitoring: 'ਲੋਨ ਚੁੱਕਣ ਤੱਕ ਉਸ ’ਤੇ ਨਜ਼ਰ ਰੱਖਣ ਲਈ',
      collection: 'ਤੁਹਾਡੇ ਲੋਨ ਦੀ EMI ਲੈਣ ਲਈ',
    },
    terms: {
      shared: 'ਕੀ ਸਾਂਝਾ ਹੋਵੇਗਾ',
      statements: 'ਸਟੇਟਮੈਂਟ',
      type: 'ਸਹਿਮਤੀ ਦੀ ਕਿਸਮ',
      fetched: 'ਕਿੰਨੀ ਵਾਰ',
      tenure: 'ਮਿਆਦ',
      dataLife: 'ਡਾਟਾ ਕਦੋਂ ਤੱਕ',
      valid: 'ਵੈਧ',
      template: 'ਟੈਂਪਲੇਟ',
    },
    sharedData: 'ਜਮ੍ਹਾਂ ਖਾਤਿਆਂ ਦਾ ਪ੍ਰੋਫ਼ਾਈਲ, ਸਾਰ ਅਤੇ ਲੈਣ-ਦੇਣ',
    oneTime: 'ਇੱਕ ਵਾਰ ਦੀ',
    periodic: 'ਸਮੇਂ-ਸਮੇਂ ’ਤੇ',
    once: 'ਇੱਕ ਵਾਰ',
    upTo: ({ unit, value }) => `${EVERY[unit]} ਵੱਧ ਤੋਂ ਵੱਧ ${value} ਵਾਰ`,
    months: (count) => (count === 1 ? '1 ਮਹੀਨਾ' : `${count} ਮਹੀਨੇ`),
    keptFor: { month: '1 ਮਹੀਨੇ ਤੱਕ ਰੱਖਿਆ ਜਾਵੇਗਾ', year: '1 ਸਾਲ ਤੱਕ ਰੱਖਿਆ ਜਾਵੇਗਾ' },
    fromAccounts: 'ਇਨ੍ਹਾਂ ਖਾਤਿਆਂ ਤੋਂ',
    revocable: (aggregator) =>
      `ਤੁਸੀਂ ${aggregator} ਦੀ ਐਪ ਜਾਂ ਵੈੱਬਸਾਈਟ ’ਤੇ ਕਦੇ ਵੀ ਸਹਿਮਤੀ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ। ਉਸ ਤੋਂ ਬਾਅਦ ਕੋਈ ਜਾਣਕਾਰੀ ਨਹੀਂ ਲਈ ਜਾਵੇਗੀ।`,
    approve: 'ਸਹਿਮਤੀ ਦਿਓ',
    reject: 'ਨਾਂਹ ਕਰੋ',
    nothingDelivered: (bank) =>
      `${bank} ਨੇ ਤੁਹਾਡੀਆਂ ਸਟੇਟਮੈਂਟਾਂ ਨਹੀਂ ਭੇਜੀਆਂ। ਦੁਬਾਰਾ ਸਹਿਮਤੀ ਦਿਓ ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਕਰੋ।`,
    waitingFor: (bank) => `${bank} ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ`,
    waitingForBanks: 'ਤੁਹਾਡੇ ਬੈਂਕਾਂ ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ',
  },
};
