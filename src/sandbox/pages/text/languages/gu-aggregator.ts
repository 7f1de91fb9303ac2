import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = { year: 'દર વર્ષે', month: 'દર મહિને', day: 'દરરોજ', hour: 'દર કલાકે' } as const;

export const guAggregator: AggregatorText = {
  otp: {
    title: 'OTP લખો',
    label: 'OTP (6 અંક)',
    resend: 'OTP ફરી મોકલો',
    resendIn: (seconds) => `${seconds} સેકન્ડ પછી OTP ફરી મોકલો`,
    notSixDigits: 'OTP ના 6 અંક લખો.',
    expired: 'આ OTP નો સમય પૂરો થઈ ગયો છે. નવો OTP મંગાવો.',
    wrong: (left) => `આ OTP સાચો નથી. તમે હજી ${left} વાર પ્રયાસ કરી શકો છો.`,
    usedUp: (attempts) => `OTP ${attempts} વાર ખોટો લખાયો, તેથી તે હવે ચાલશે નહીં. નવો OTP મંગાવો.`,
    tooSoon: (seconds) => `તમે ${seconds} સેકન્ડ પછી નવો OTP મંગાવી શકો છો.`,
    tooMany: 'OTP ઘણી વાર મોકલાઈ ગયો છે. કૃપા કરીને પછી પ્રયાસ કરો.',
  },
  aggregator: {
    title: 'એકાઉન્ટ એગ્રીગેટરથી જોડો',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} ${bank} પાસેથી તમારાં સ્ટેટમેન્ટ મેળવવા ${aggregator} નો ઉપયોગ કરે છે. એકાઉન્ટ એગ્રીગેટરને
      ભારતીય રિઝર્વ બેંક લાઇસન્સ આપે છે. તેઓ તમારી સંમતિથી જ તમારી માહિતી આગળ મોકલે છે અને તેને વાંચી શકતા નથી.`,
    mobileNumber: 'મોબાઇલ નંબર',
    registered: 'તમારી બેંકમાં નોંધાયેલો નંબર.',
    givenByLender: 'તમારા ધિરાણકર્તાએ આપેલો.',
    terms: (aggregator) =>
      `આગળ વધીને તમે ${aggregator} ની શરતો સ્વીકારો છો. આ નંબરથી જ ત્યાં તમારી નોંધણી થશે.`,
    sendOtp: 'OTP મોકલો',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} એ તે ${number} પર મોકલ્યો છે. તમારું AA હેન્ડલ ${handle} છે.`,
    otherNumber: 'બીજો નંબર વાપરો',
    banksTitle: 'તમારાં ખાતાં કઈ બેંકોમાં છે?',
    banksLead: 'તમારા મોબાઇલ નંબર પર કયાં ખાતાં છે તે અમે આ દરેક બેંકને પૂછીશું.',
    banks: 'બેંકો',
    looking: 'તમારાં ખાતાં શોધી રહ્યા છીએ',
    accountsTitle: 'તમારાં ખાતાં પસંદ કરો',
    accountsLead: 'આ તમારા મોબાઇલ નંબર પર નોંધાયેલાં છે.',
    nothingFound: 'કોઈ ખાતું મળ્યું નથી',
    accountTypes: { SAVINGS: 'બચત ખાતું', CURRENT: 'ચાલુ ખાતું' },
    linkTitle: (bank) => `તમારાં ${bank} નાં ખાતાં લિંક કરો`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} એ પોતાનો અલગ OTP ${number} પર મોકલ્યો છે. આ ખાતાં ${aggregator} સાથે લિંક કરવા તે લખો.
      હમણાં કંઈ શેર થશે નહીં.`,
    otherAccounts: 'બીજાં ખાતાં પસંદ કરો',
    notTenDigits: 'તમારા મોબાઇલ નંબરના 10 અંક લખો.',
    noBank: 'ઓછામાં ઓછી એક બેંક પસંદ કરો.',
    noAccount: 'ઓછામાં ઓછું એક ખાતું પસંદ કરો.',
    notResponding: (name) => `${name} તરફથી હમણાં જવાબ મળતો નથી. કૃપા કરીને પછી પ્રયાસ કરો.`,
    knowsNoAccount: (bank) => `${bank} માં આ મોબાઇલ નંબર પર કોઈ ખાતું મળ્યું નથી.`,
  },
  consent: {
    title: 'તમારી સંમતિ આપો',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} દ્વારા ${count === 1 ? 'આ સંમતિ' : `આ ${count} સંમતિ`} માગે છે.`,
    purposes: {
      assessment: 'તમારી લોનની અરજી તપાસવા માટે',
      monitoring: 'લોન ચૂકવાય ત્યાં સુધી તેના પર નજર રાખવા માટે',
      collection: 'તમારી લોનના EMI લેવા માટે',
    },
    terms: {
      shared: 'શું શેર થશે',
      statements: 'સ્ટેટમેન્ટ',
      type: 'સંમતિનો પ્રકાર',
      fetched: 'કેટલી વાર',
      tenure: 'અવધિ',
      dataLife: 'માહિતી ક્યાં સુધી',
      valid: 'માન્ય',
      template: 'ટેમ્પ્લેટ',
    },
    sharedData: 'ડિપોઝિટ ખાતાંની પ્રોફાઇલ, સારાંશ અને વ્યવહારો',
    oneTime: 'એક વારની',
    periodic: 'સમયાંતરે',
    once: 'એક વાર',
    upTo: ({ unit, value }) => `${EVERY[unit]} વધુમાં વધુ ${value} વાર`,
    months: (count) => (count === 1 ? '1 મહિનો' : `${count} મહિના`),
    keptFor: { month: '1 મહિના સુધી રખાશે', year: '1 વર્ષ સુધી રખાશે' },
    fromAccounts: 'આ ખાતાંમાંથી',
    revocable: (aggregator) =>
      `તમે ${aggregator} ની ઍપ કે વેબસાઇટ પર ગમે ત્યારે સંમતિ પાછી ખેંચી શકો છો. ત્યાર પછી કોઈ માહિતી લેવાશે નહીં.`,
    approve: 'સંમતિ આપો',
    reject: 'નકારો',
    nothingDelivered: (bank) =>
      `${bank} એ તમારાં સ્ટેટમેન્ટ મોકલ્યાં નથી. ફરી સંમતિ આપો અથવા પછી પ્રયાસ કરો.`,
    waitingFor: (bank) => `${bank} ની રાહ જોઈ રહ્યા છીએ`,
    waitingForBanks: 'તમારી બેંકોની રાહ જોઈ રહ્યા છીએ',
  },
};
