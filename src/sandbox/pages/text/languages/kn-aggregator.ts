import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'ವರ್ಷಕ್ಕೆ',
  month: 'ತಿಂಗಳಿಗೆ',
  day: 'ದಿನಕ್ಕೆ',
  hour: 'ಗಂಟೆಗೆ',
} as const;

export const knAggregator: AggregatorText = {
  otp: {
    title: 'OTP ನಮೂದಿಸಿ',
    label: 'OTP (6 ಅಂಕಿಗಳು)',
    resend: 'OTP ಮತ್ತೆ ಕಳುಹಿಸಿ',
    resendIn: (seconds) => `${seconds} ಸೆಕೆಂಡುಗಳ ನಂತರ OTP ಮತ್ತೆ ಕಳುಹಿಸಿ`,
    notSixDigits: 'OTP ಯ 6 ಅಂಕಿಗಳನ್ನು ನಮೂದಿಸಿ.',
    expired: 'ಈ OTP ಯ ಅವಧಿ ಮುಗಿದಿದೆ. ಹೊಸ OTP ಕೇಳಿ.',
    wrong: (left) => `ಈ OTP ಸರಿಯಾಗಿಲ್ಲ. ನೀವು ಇನ್ನೂ ${left} ಬಾರಿ ಪ್ರಯತ್ನಿಸಬಹುದು.`,
    usedUp: (attempts) => `OTP ${attempts} ಬಾರಿ ತಪ್ಪಾಗಿದೆ, ಇನ್ನು ಇದು ಕೆಲಸ ಮಾಡುವುದಿಲ್ಲ. ಹೊಸ OTP ಕೇಳಿ.`,
    tooSoon: (seconds) => `ನೀವು ${seconds} ಸೆಕೆಂಡುಗಳ ನಂತರ ಹೊಸ OTP ಕೇಳಬಹುದು.`,
    tooMany: 'OTP ಅನ್ನು ಹಲವು ಬಾರಿ ಕಳುಹಿಸಲಾಗಿದೆ. ದಯವಿಟ್ಟು ನಂತರ ಪ್ರಯತ್ನಿಸಿ.',
  },
  aggregator: {
    title: 'ಅಕೌಂಟ್ ಅಗ್ರಿಗೇಟರ್ ಮೂಲಕ ಜೋಡಿಸಿ',
    lead: ({ lender, aggregator, bank }) =>
      html`${bank} ನಿಂದ ನಿಮ್ಮ ಸ್ಟೇಟ್‌ಮೆಂಟ್‌ಗಳನ್ನು ಪಡೆಯಲು ${lender} ${aggregator} ಅನ್ನು ಬಳಸುತ್ತಾರೆ. ಅಕೌಂಟ್
      ಅಗ್ರಿಗೇಟರ್‌ಗಳಿಗೆ ಭಾರತೀಯ ರಿಸರ್ವ್ ಬ್ಯಾಂಕ್ ಪರವಾನಗಿ ನೀಡುತ್ತದೆ. ಅವರು ನಿಮ್ಮ ಸಮ್ಮತಿಯಿಂದ ಮಾತ್ರ ಮಾಹಿತಿಯನ್ನು ಕಳುಹಿಸುತ್ತಾರೆ, ಅದನ್ನು
      ಓದಲಾರರು.`,
    mobileNumber: 'ಮೊಬೈಲ್ ಸಂಖ್ಯೆ',
    registered: 'ನಿಮ್ಮ ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಂದಾಯಿಸಿದ ಸಂಖ್ಯೆ.',
    givenByLender: 'ನಿಮ್ಮ ಸಾಲದಾತರು ನೀಡಿದ್ದು.',
    terms: (aggregator) =>
      `ಮುಂದುವರಿಸುವ ಮೂಲಕ ನೀವು ${aggregator} ನ ನಿಯಮಗಳನ್ನು ಒಪ್ಪುತ್ತೀರಿ. ಈ ಸಂಖ್ಯೆಯಿಂದಲೇ ಅಲ್ಲಿ ನಿಮ್ಮ ನೋಂದಣಿಯಾಗುತ್ತದೆ.`,
    sendOtp: 'OTP ಕಳುಹಿಸಿ',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} ಅದನ್ನು ${number} ಗೆ ಕಳುಹಿಸಿದೆ. ನಿಮ್ಮ AA ಹ್ಯಾಂಡಲ್ ${handle}.`,
    otherNumber: 'ಬೇರೆ ಸಂಖ್ಯೆ ಬಳಸಿ',
    banksTitle: 'ಯಾವ ಬ್ಯಾಂಕ್‌ಗಳಲ್ಲಿ ನಿಮ್ಮ ಖಾತೆಗಳಿವೆ?',
    banksLead: 'ನಿಮ್ಮ ಮೊಬೈಲ್ ಸಂಖ್ಯೆಯಲ್ಲಿರುವ ಖಾತೆಗಳ ಬಗ್ಗೆ ಈ ಪ್ರತಿಯೊಂದು ಬ್ಯಾಂಕನ್ನು ಕೇಳುತ್ತೇವೆ.',
    banks: 'ಬ್ಯಾಂಕ್‌ಗಳು',
    looking: 'ನಿಮ್ಮ ಖಾತೆಗಳನ್ನು ಹುಡುಕುತ್ತಿದ್ದೇವೆ',
    accountsTitle: 'ನಿಮ್ಮ ಖಾತೆಗಳನ್ನು ಆಯ್ಕೆಮಾಡಿ',
    accountsLead: 'ಇವು ನಿಮ್ಮ ಮೊಬೈಲ್ ಸಂಖ್ಯೆಯಲ್ಲಿ ನೋಂದಣಿಯಾಗಿವೆ.',
    nothingFound: 'ಯಾವುದೇ ಖಾತೆ ಸಿಗಲಿಲ್ಲ',
    accountTypes: { SAVINGS: 'ಉಳಿತಾಯ ಖಾತೆ', CURRENT: 'ಚಾಲ್ತಿ ಖಾತೆ' },
    linkTitle: (bank) => `ನಿಮ್ಮ ${bank} ಖಾತೆಗಳನ್ನು ಲಿಂಕ್ ಮಾಡಿ`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} ತನ್ನದೇ ಆದ OTP ಯನ್ನು ${number} ಗೆ ಕಳುಹಿಸಿದೆ. ಈ ಖಾತೆಗಳನ್ನು ${aggregator} ಜೊತೆ ಲಿಂಕ್ ಮಾಡಲು
      ಅದನ್ನು ನಮೂದಿಸಿ. ಈಗಲೇ ಏನನ್ನೂ ಹಂಚಿಕೊಳ್ಳುವುದಿಲ್ಲ.`,
    otherAccounts: 'ಬೇರೆ ಖಾತೆಗಳನ್ನು ಆಯ್ಕೆಮಾಡಿ',
    notTenDigits: 'ನಿಮ್ಮ ಮೊಬೈಲ್ ಸಂಖ್ಯೆಯ 10 ಅಂಕಿಗಳನ್ನು ನಮೂದಿಸಿ.',
    noBank: 'ಕನಿಷ್ಠ ಒಂದು ಬ್ಯಾಂಕ್ ಆಯ್ಕೆಮಾಡಿ.',
    noAccount: 'ಕನಿಷ್ಠ ಒಂದು ಖಾತೆ ಆಯ್ಕೆಮಾಡಿ.',
    notResponding: (name) => `${name} ಸದ್ಯ ಪ್ರತಿಕ್ರಿಯಿಸುತ್ತಿಲ್ಲ. ದಯವಿಟ್ಟು ನಂತರ ಪ್ರಯತ್ನಿಸಿ.`,
    knowsNoAccount: (bank) => `${bank} ನಲ್ಲಿ ಈ ಮೊಬೈಲ್ ಸಂಖ್ಯೆಯ ಯಾವುದೇ ಖಾತೆ ಇಲ್ಲ.`,
  },
  consent: {
    title: 'ನಿಮ್ಮ ಸಮ್ಮತಿ ನೀಡಿ',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} ಮೂಲಕ ${count === 1 ? 'ಈ ಸಮ್ಮತಿಯನ್ನು' : `ಈ ${count} ಸಮ್ಮತಿಗಳನ್ನು`}
      ಕೇಳುತ್ತಿದ್ದಾರೆ.`,
    purposes: {
      assessment: 'ನಿಮ್ಮ ಸಾಲದ ಅರ್ಜಿಯನ್ನು ಪರಿಶೀಲಿಸಲು',
      monitoring: 'ಸಾಲ ತೀರುವವರೆಗೆ ಅದನ್ನು ಗಮನಿಸಲು',
      collection: 'ನಿಮ್ಮ ಸಾಲದ EMI ಪಡೆಯಲು',
    },
    terms: {
      shared: 'ಹಂಚಿಕೊಳ್ಳುವುದು',
      statements: 'ಸ್ಟೇಟ್‌ಮೆಂಟ್',
      type: 'ಸಮ್ಮತಿಯ ವಿಧ',
      fetched: 'ಎಷ್ಟು ಬಾರಿ',
      tenure: 'ಅವಧಿ',
      dataLife: 'ಮಾಹಿತಿ ಎಷ್ಟು ಕಾಲ',
      valid: 'ಮಾನ್ಯತೆ',
      template: 'ಟೆಂಪ್ಲೇಟ್',
    },
    sharedData: 'ಠೇವಣಿ ಖಾತೆಗಳ ಪ್ರೊಫೈಲ್, ಸಾರಾಂಶ ಮತ್ತು ವಹಿವಾಟುಗಳು',
    oneTime: 'ಒಂದು ಬಾರಿಯದು',
    periodic: 'ನಿಯಮಿತವಾಗಿ',
    once: 'ಒಮ್ಮೆ',
    upTo: ({ unit, value }) => `${EVERY[unit]} ಗರಿಷ್ಠ ${value} ಬಾರಿ`,
    months: (count) => (count === 1 ? '1 ತಿಂಗಳು' : `${count} ತಿಂಗಳುಗಳು`),
    keptFor: { month: '1 ತಿಂಗಳು ಇಡಲಾಗುತ್ತದೆ', year: '1 ವರ್ಷ ಇಡಲಾಗುತ್ತದೆ' },
    fromAccounts: 'ಈ ಖಾತೆಗಳಿಂದ',
    revocable: (aggregator) =>
      `ನೀವು ${aggregator} ಆ್ಯಪ್ ಅಥವಾ ವೆಬ್‌ಸೈಟ್‌ನಲ್ಲಿ ಯಾವಾಗ ಬೇಕಾದರೂ ಸಮ್ಮತಿಯನ್ನು ಹಿಂಪಡೆಯಬಹುದು. ಆನಂತರ ಯಾವುದೇ ಮಾಹಿತಿ ಪಡೆಯಲಾಗುವುದಿಲ್ಲ.`,
    approve: 'ಸಮ್ಮತಿ ನೀಡಿ',
    reject: 'ನಿರಾಕರಿಸಿ',
    nothingDelivered: (bank) =>
      `${bank} ನಿಮ್ಮ ಸ್ಟೇಟ್‌ಮೆಂಟ್‌ಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. ಮತ್ತೆ ಸಮ್ಮತಿ ನೀಡಿ ಅಥವಾ ನಂತರ ಪ್ರಯತ್ನಿಸಿ.`,
    waitingFor: (bank) => `${bank} ಗಾಗಿ ಕಾಯುತ್ತಿದ್ದೇವೆ`,
    waitingForBanks: 'ನಿಮ್ಮ ಬ್ಯಾಂಕ್‌ಗಳಿಗಾಗಿ ಕಾಯುತ್ತಿದ್ದೇವೆ',
  },
};
