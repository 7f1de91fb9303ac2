import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'വർഷത്തിൽ',
  month: 'മാസത്തിൽ',
  day: 'ദിവസത്തിൽ',
  hour: 'മണിക്കൂറിൽ',
} as const;

export const mlAggregator: AggregatorText = {
  otp: {
    title: 'OTP നൽകുക',
    label: 'OTP (6 അക്കങ്ങൾ)',
    resend: 'OTP വീണ്ടും അയയ്ക്കുക',
    resendIn: (seconds) => `${seconds} സെക്കൻഡിനു ശേഷം OTP വീണ്ടും അയയ്ക്കാം`,
    notSixDigits: 'OTP-യിലെ 6 അക്കങ്ങൾ നൽകുക.',
    expired: 'ഈ OTP-യുടെ സമയം കഴിഞ്ഞു. പുതിയ OTP ആവശ്യപ്പെടുക.',
    wrong: (left) => `ഈ OTP ശരിയല്ല. ഇനി ${left} തവണ കൂടി ശ്രമിക്കാം.`,
    usedUp: (attempts) => `OTP ${attempts} തവണ തെറ്റി, ഇനി ഇത് ഉപയോഗിക്കാനാവില്ല. പുതിയ OTP ആവശ്യപ്പെടുക.`,
    tooSoon: (seconds) => `${seconds} സെക്കൻഡിനു ശേഷം പുതിയ OTP ആവശ്യപ്പെടാം.`,
    tooMany: 'OTP പലതവണ അയച്ചു. ദയവായി പിന്നീട് ശ്രമിക്കുക.',
  },
  aggregator: {
    title: 'അക്കൗണ്ട് അഗ്രിഗേറ്റർ വഴി ബന്ധിപ്പിക്കുക',
    lead: ({ lender, aggregator, bank }) =>
      html`${bank}-ൽ നിന്ന് നിങ്ങളുടെ സ്റ്റേറ്റ്മെന്റുകൾ ലഭിക്കാൻ ${lender} ${aggregator} ഉപയോഗിക്കുന്നു. അക്കൗണ്ട്
      അഗ്രിഗേറ്ററുകൾക്ക് ലൈസൻസ് നൽകുന്നത് ഭാരതീയ റിസർവ് ബാങ്കാണ്. നിങ്ങളുടെ സമ്മതത്തോടെ മാത്രമേ അവർ വിവരങ്ങൾ കൈമാറൂ;
      അവർക്കത് വായിക്കാനാവില്ല.`,
    mobileNumber: 'മൊബൈൽ നമ്പർ',
    registered: 'ബാങ്കിൽ രജിസ്റ്റർ ചെയ്ത നമ്പർ.',
    givenByLender: 'നിങ്ങളുടെ വായ്പാദാതാവ് നൽകിയത്.',
    terms: (aggregator) =>
      `തുടരുന്നതിലൂടെ നിങ്ങൾ ${aggregator}-ന്റെ വ്യവസ്ഥകൾ അംഗീകരിക്കുന്നു. ഈ നമ്പറിൽ അവിടെ നിങ്ങളെ രജിസ്റ്റർ ചെയ്യും.`,
    sendOtp: 'OTP അയയ്ക്കുക',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} അത് ${number} എന്ന നമ്പറിലേക്ക് അയച്ചു. നിങ്ങളുടെ AA ഹാൻഡിൽ ${handle}.`,
    otherNumber: 'മറ്റൊരു നമ്പർ ഉപയോഗിക്കുക',
    banksTitle: 'ഏതെല്ലാം ബാങ്കുകളിൽ അക്കൗണ്ടുണ്ട്?',
    banksLead: 'നിങ്ങളുടെ മൊബൈൽ നമ്പറിലുള്ള അക്കൗണ്ടുകൾ ഈ ഓരോ ബാങ്കിനോടും ചോദിക്കും.',
    banks: 'ബാങ്കുകൾ',
    looking: 'നിങ്ങളുടെ അക്കൗണ്ടുകൾ തിരയുന്നു',
    accountsTitle: 'അക്കൗണ്ടുകൾ തിരഞ്ഞെടുക്കുക',
    accountsLead: 'ഇവ നിങ്ങളുടെ മൊബൈൽ നമ്പറിൽ രജിസ്റ്റർ ചെയ്തവയാണ്.',
    nothingFound: 'അക്കൗണ്ടുകളൊന്നും കണ്ടെത്തിയില്ല',
    accountTypes: { SAVINGS: 'സേവിങ്സ് അക്കൗണ്ട്', CURRENT: 'കറന്റ് അക്കൗണ്ട്' },
    linkTitle: (bank) => `നിങ്ങളുടെ ${bank} അക്കൗണ്ടുകൾ ലിങ്ക് ചെയ്യുക`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} സ്വന്തമായി ഒരു OTP ${number} എന്ന നമ്പറിലേക്ക് അയച്ചു. ഈ അക്കൗണ്ടുകൾ ${aggregator}-മായി ലിങ്ക്
      ചെയ്യാൻ അത് നൽകുക. ഇപ്പോൾ ഒന്നും പങ്കിടില്ല.`,
    otherAccounts: 'മറ്റ് അക്കൗണ്ടുകൾ തിരഞ്ഞെടുക്കുക',
    notTenDigits: 'മൊബൈൽ നമ്പറിന്റെ 10 അക്കങ്ങൾ നൽകുക.',
    noBank: 'ഒരു ബാങ്കെങ്കിലും തിരഞ്ഞെടുക്കുക.',
    noAccount: 'ഒരു അക്കൗണ്ടെങ്കിലും തിരഞ്ഞെടുക്കുക.',
    notResponding: (name) => `${name} ഇപ്പോൾ പ്രതികരിക്കുന്നില്ല. ദയവായി പിന്നീട് ശ്രമിക്കുക.`,
    knowsNoAccount: (bank) => `${bank}-ൽ ഈ മൊബൈൽ നമ്പറിൽ അക്കൗണ്ടൊന്നുമില്ല.`,
  },
  consent: {
    title: 'നിങ്ങളുടെ സമ്മതം നൽകുക',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} വഴി ${count === 1 ? 'ഈ സമ്മതം' : `ഈ ${count} സമ്മതങ്ങൾ`} ചോദിക്കുന്നു.`,
    purposes: {
      assessment: 'നിങ്ങളുടെ വായ്പാ അപേക്ഷ വിലയിരുത്താൻ',
      monitoring: 'വായ്പ തീരുന്നതുവരെ അത് നിരീക്ഷിക്കാൻ',
      collection: 'നിങ്ങളുടെ വായ്പയുടെ EMI ഈടാക്കാൻ',
    },
    terms: {
      shared: 'പങ്കിടുന്നത്',
      statements: 'സ്റ്റേറ്റ്മെന്റ്',
      type: 'സമ്മതത്തിന്റെ തരം',
      fetched: 'എത്ര തവണ',
      tenure: 'കാലാവധി',
      dataLife: 'വിവരങ്ങൾ എത്ര കാലം',
      valid: 'സാധുത',
      template: 'ടെംപ്ലേറ്റ്',
    },
    sharedData: 'നിക്ഷേപ അക്കൗണ്ടുകളുടെ പ്രൊഫൈൽ, സംഗ്രഹം, ഇടപാടുകൾ',
    oneTime: 'ഒറ്റത്തവണ',
    periodic: 'ഇടവിട്ട്',
    once: 'ഒരിക്കൽ',
    upTo: ({ unit, value }) => `${EVERY[unit]} പരമാവധി ${value} തവണ`,
    months: (count) => `${count} മാസം`,
    keptFor: { month: '1 മാസം സൂക്ഷിക്കും', year: '1 വർഷം സൂക്ഷിക്കും' },
    fromAccounts: 'ഈ അക്കൗണ്ടുകളിൽ നിന്ന്',
    revocable: (aggregator) =>
      `${aggregator}-ന്റെ ആപ്പിലോ വെബ്സൈറ്റിലോ എപ്പോൾ വേണമെങ്കിലും സമ്മതം പിൻവലിക്കാം. അതിനുശേഷം ഒരു വിവരവും എടുക്കില്ല.`,
    approve: 'സമ്മതം നൽകുക',
    reject: 'നിരസിക്കുക',
    nothingDelivered: (bank) =>
      `${bank} സ്റ്റേറ്റ്മെന്റുകൾ അയച്ചില്ല. വീണ്ടും സമ്മതം നൽകുക, അല്ലെങ്കിൽ പിന്നീട് ശ്രമിക്കുക.`,
    waitingFor: (bank) => `${bank} മറുപടിക്കായി കാത്തിരിക്കുന്നു`,
    waitingForBanks: 'നിങ്ങളുടെ ബാങ്കുകൾക്കായി കാത്തിരിക്കുന്നു',
  },
};
