import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'ପ୍ରତି ବର୍ଷ',
  month: 'ପ୍ରତି ମାସରେ',
  day: 'ପ୍ରତିଦିନ',
  hour: 'ପ୍ରତି ଘଣ୍ଟାରେ',
} as const;

export const orAggregator: AggregatorText = {
  otp: {
    title: 'OTP ଲେଖନ୍ତୁ',
    label: 'OTP (6ଟି ଅଙ୍କ)',
    resend: 'OTP ପୁଣି ପଠାନ୍ତୁ',
    resendIn: (seconds) => `${seconds} ସେକେଣ୍ଡ ପରେ OTP ପୁଣି ପଠାନ୍ତୁ`,
    notSixDigits: 'OTP ର 6ଟି ଅଙ୍କ ଲେଖନ୍ତୁ।',
    expired: 'ଏହି OTP ର ସମୟ ସରିଯାଇଛି। ନୂଆ OTP ମଗାନ୍ତୁ।',
    wrong: (left) => `ଏହି OTP ଠିକ୍ ନୁହେଁ। ଆପଣ ଆଉ ${left} ଥର ଚେଷ୍ଟା କରିପାରିବେ।`,
    usedUp: (attempts) => `OTP ${attempts} ଥର ଭୁଲ ଲେଖାଗଲା, ତେଣୁ ଏହା ଆଉ କାମ କରିବ ନାହିଁ। ନୂଆ OTP ମଗାନ୍ତୁ।`,
    tooSoon: (seconds) => `ଆପଣ ${seconds} ସେକେଣ୍ଡ ପରେ ନୂଆ OTP ମଗାଇପାରିବେ।`,
    tooMany: 'ଅନେକ ଥର OTP ପଠାଯାଇଛି। ଦୟାକରି ପରେ ଚେଷ୍ଟା କରନ୍ତୁ।',
  },
  aggregator: {
    title: 'ଆକାଉଣ୍ଟ ଆଗ୍ରିଗେଟର୍ ଦ୍ୱାରା ଯୋଡ଼ନ୍ତୁ',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} ${bank} ରୁ ଆପଣଙ୍କ ଷ୍ଟେଟମେଣ୍ଟ ପାଇବା ପାଇଁ ${aggregator} ବ୍ୟବହାର କରନ୍ତି। ଆକାଉଣ୍ଟ
      ଆଗ୍ରିଗେଟର୍‌ମାନଙ୍କୁ ଭାରତୀୟ ରିଜର୍ଭ ବ୍ୟାଙ୍କ ଲାଇସେନ୍ସ ଦିଏ। ସେମାନେ କେବଳ ଆପଣଙ୍କ ସମ୍ମତିରେ ଆପଣଙ୍କ ତଥ୍ୟ ପଠାନ୍ତି ଓ ତାହା
      ପଢ଼ିପାରନ୍ତି ନାହିଁ।`,
    mobileNumber: 'ମୋବାଇଲ୍ ନମ୍ବର',
    registered: 'ଯେଉଁ ନମ୍ବର ଆପଣଙ୍କ ବ୍ୟାଙ୍କରେ ପଞ୍ଜିକୃତ ଅଛି।',
    givenByLender: 'ଆପଣଙ୍କ ଋଣଦାତା ଦେଇଛନ୍ତି।',
    terms: (aggregator) =>
      `ଆଗକୁ ବଢ଼ି ଆପଣ ${aggregator} ର ସର୍ତ୍ତ ଗ୍ରହଣ କରୁଛନ୍ତି। ଏହି ନମ୍ବରରେ ସେଠାରେ ଆପଣଙ୍କ ପଞ୍ଜିକରଣ ହେବ।`,
    sendOtp: 'OTP ପଠାନ୍ତୁ',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} ଏହାକୁ ${number} କୁ ପଠାଇଛି। ଆପଣଙ୍କ AA ହ୍ୟାଣ୍ଡେଲ୍ ${handle}।`,
    otherNumber: 'ଅନ୍ୟ ନମ୍ବର ବ୍ୟବହାର କରନ୍ତୁ',
    banksTitle: 'କେଉଁ ବ୍ୟାଙ୍କଗୁଡ଼ିକରେ ଆପଣଙ୍କ ଖାତା ଅଛି?',
    banksLead: 'ଆପଣଙ୍କ ମୋବାଇଲ୍ ନମ୍ବରରେ କେଉଁ ଖାତା ଅଛି, ଏହି ପ୍ରତ୍ୟେକ ବ୍ୟାଙ୍କକୁ ଆମେ ପଚାରିବୁ।',
    banks: 'ବ୍ୟାଙ୍କ',
    looking: 'ଆପଣଙ୍କ ଖାତା ଖୋଜାଯାଉଛି',
    accountsTitle: 'ଆପଣଙ୍କ ଖାତା ବାଛନ୍ତୁ',
    accountsLead: 'ଏଗୁଡ଼ିକ ଆପଣଙ୍କ ମୋବାଇଲ୍ ନମ୍ବରରେ ପଞ୍ଜିକୃତ ଅଛି।',
    nothingFound: 'କୌଣସି ଖାତା ମିଳିଲା ନାହିଁ',
    accountTypes: { SAVINGS: 'ସଞ୍ଚୟ ଖାତା', CURRENT: 'ଚଳନ୍ତି ଖାତା' },
    linkTitle: (bank) => `ଆପଣଙ୍କ ${bank} ଖାତାଗୁଡ଼ିକୁ ଲିଙ୍କ କରନ୍ତୁ`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} ନିଜର ଏକ ଅଲଗା OTP ${number} କୁ ପଠାଇଛି। ଏହି ଖାତାଗୁଡ଼ିକୁ ${aggregator} ସହ ଲିଙ୍କ କରିବା ପାଇଁ ତାହା
      ଲେଖନ୍ତୁ। ଏବେ କିଛି ସେୟାର୍ ହେବ ନାହିଁ।`,
    otherAccounts: 'ଅନ୍ୟ ଖାତା ବାଛନ୍ତୁ',
    notTenDigits: 'ଆପଣଙ୍କ ମୋବାଇଲ୍ ନମ୍ବରର 10ଟି ଅଙ୍କ ଲେଖନ୍ତୁ।',
    noBank: 'ଅତି କମରେ ଗୋଟିଏ ବ୍ୟାଙ୍କ ବାଛନ୍ତୁ।',
    noAccount: 'ଅତି କମରେ ଗୋଟିଏ ଖାତା ବାଛନ୍ତୁ।',
    notResponding: (name) => `${name} ଏବେ ଉତ୍ତର ଦେଉନାହିଁ। ଦୟାକରି ପରେ ଚେଷ୍ଟା କରନ୍ତୁ।`,
    knowsNoAccount: (bank) => `${bank} ରେ ଏହି ମୋବାଇଲ୍ ନମ୍ବରର କୌଣସି ଖାତା ମିଳିଲା ନାହିଁ।`,
  },
  consent: {
    title: 'ଆପଣଙ୍କ ସମ୍ମତି ଦିଅନ୍ତୁ',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} ମାଧ୍ୟମରେ ${count === 1 ? 'ଏହି ସମ୍ମତି' : `ଏହି ${count}ଟି ସମ୍ମତି`} ମାଗୁଛନ୍ତି।`,
    purposes: {
      assessment: 'ଆପଣଙ୍କ ଋଣ ଆବେଦନ ଯାଞ୍ଚ କରିବା ପାଇଁ',
      monitoring: 'ଋଣ ଶୁଝା ନହେବା ପର୍ଯ୍ୟନ୍ତ ତାହା ଉପରେ ନଜର ରଖିବା ପାଇଁ',
      collection: 'ଆପଣଙ୍କ ଋଣର EMI ନେବା ପାଇଁ',
    },
    terms: {
      shared: 'କ’ଣ ସେୟାର୍ ହେବ',
      statements: 'ଷ୍ଟେଟମେଣ୍ଟ',
      type: 'ସମ୍ମତିର ପ୍ରକାର',
      fetched: 'କେତେ ଥର',
      tenure: 'ଅବଧି',
      dataLife: 'ତଥ୍ୟ କେତେ ଦିନ',
      valid: 'ବୈଧ',
      template: 'ଟେମ୍ପଲେଟ୍',
    },
    sharedData: 'ଜମା ଖାତାର ପ୍ରୋଫାଇଲ୍, ସାରାଂଶ ଓ କାରବାର',
    oneTime: 'ଥରକ ପାଇଁ',
    periodic: 'ନିୟମିତ',
    once: 'ଥରେ',
    upTo: ({ unit, value }) => `${EVERY[unit]} ସର୍ବାଧିକ ${value} ଥର`,
    months: (count) => `${count} ମାସ`,
    keptFor: { month: '1 ମାସ ରଖାଯିବ', year: '1 ବର୍ଷ ରଖାଯିବ' },
    fromAccounts: 'ଏହି ଖାତାଗୁଡ଼ିକରୁ',
    revocable: (aggregator) =>
      `ଆପଣ ${aggregator} ର ଆପ୍ କିମ୍ବା ୱେବସାଇଟରେ ଯେକୌଣସି ସମୟରେ ସମ୍ମତି ଫେରାଇ ନେଇପାରିବେ। ତା’ପରେ ଆଉ କୌଣସି ତଥ୍ୟ ନିଆଯିବ ନାହିଁ।`,
    approve: 'ସମ୍ମତି ଦିଅନ୍ତୁ',
    reject: 'ମନା କରନ୍ତୁ',
    nothingDelivered: (bank) =>
      `${bank} ଆପଣଙ୍କ ଷ୍ଟେଟମେଣ୍ଟ ପଠାଇଲା ନାହିଁ। ପୁଣି ସମ୍ମତି ଦିଅନ୍ତୁ କିମ୍ବା ପରେ ଚେଷ୍ଟା କରନ୍ତୁ।`,
    waitingFor: (bank) => `${bank} ପାଇଁ ଅପେକ୍ଷା କରାଯାଉଛି`,
    waitingForBanks: 'ଆପଣଙ୍କ ବ୍ୟାଙ୍କଗୁଡ଼ିକ ପାଇଁ ଅପେକ୍ଷା କରାଯାଉଛି',
  },
};
