import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'ஆண்டுக்கு',
  month: 'மாதத்திற்கு',
  day: 'நாளுக்கு',
  hour: 'மணிநேரத்திற்கு',
} as const;

export const taAggregator: AggregatorText = {
  otp: {
    title: 'OTP உள்ளிடவும்',
    label: 'OTP (6 இலக்கங்கள்)',
    resend: 'OTP மீண்டும் அனுப்பவும்',
    resendIn: (seconds) => `${seconds} வினாடிகளில் OTP மீண்டும் அனுப்பலாம்`,
    notSixDigits: 'OTP-இன் 6 இலக்கங்களை உள்ளிடவும்.',
    expired: 'இந்த OTP காலாவதியானது. புதியதைக் கேட்கவும்.',
    wrong: (left) => `இது சரியான OTP அல்ல. இன்னும் ${left} முறை முயலலாம்.`,
    usedUp: (attempts) =>
      `OTP ${attempts} முறை தவறாக உள்ளிடப்பட்டது, இனி இது செயல்படாது. புதியதைக் கேட்கவும்.`,
    tooSoon: (seconds) => `${seconds} வினாடிகளுக்குப் பிறகு புதிய OTP கேட்கலாம்.`,
    tooMany: 'OTP பலமுறை அனுப்பப்பட்டது. பிறகு முயலவும்.',
  },
  aggregator: {
    title: 'அக்கவுண்ட் அக்ரிகேட்டர் மூலம் இணைக்கவும்',
    lead: ({ lender, aggregator, bank }) =>
      html`${bank}-இலிருந்து உங்கள் அறிக்கைகளைப் பெற ${lender} ${aggregator}-ஐப் பயன்படுத்துகிறார். அக்கவுண்ட்
      அக்ரிகேட்டர்களுக்கு இந்திய ரிசர்வ் வங்கி உரிமம் வழங்குகிறது. அவை உங்கள் ஒப்புதலுடன் மட்டுமே தகவல்களை
      அனுப்புகின்றன, அவற்றைப் படிக்க முடியாது.`,
    mobileNumber: 'மொபைல் எண்',
    registered: 'உங்கள் வங்கியில் பதிவு செய்த எண்.',
    givenByLender: 'உங்கள் கடன் வழங்குநர் கொடுத்தது.',
    terms: (aggregator) =>
      `தொடர்வதன் மூலம் ${aggregator}-இன் விதிமுறைகளை ஏற்கிறீர்கள். இந்த எண்ணால் அங்கு நீங்கள் பதிவு செய்யப்படுவீர்கள்.`,
    sendOtp: 'OTP அனுப்பவும்',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} அதை ${number} எண்ணுக்கு அனுப்பியுள்ளது. உங்கள் AA ஹேண்டில் ${handle}.`,
    otherNumber: 'வேறு எண்ணைப் பயன்படுத்தவும்',
    banksTitle: 'உங்களுக்கு எந்த வங்கிகளில் கணக்கு உள்ளது?',
    banksLead: 'உங்கள் மொபைல் எண்ணில் உள்ள கணக்குகளை இந்த ஒவ்வொரு வங்கியிடமும் கேட்போம்.',
    banks: 'வங்கிகள்',
    looking: 'உங்கள் கணக்குகளைத் தேடுகிறோம்',
    accountsTitle: 'உங்கள் கணக்குகளைத் தேர்ந்தெடுக்கவும்',
    accountsLead: 'இவை உங்கள் மொபைல் எண்ணில் பதிவாகியுள்ளன.',
    nothingFound: 'கணக்குகள் எதுவும் கிடைக்கவில்லை',
    accountTypes: { SAVINGS: 'சேமிப்புக் கணக்கு', CURRENT: 'நடப்புக் கணக்கு' },
    linkTitle: (bank) => `உங்கள் ${bank} கணக்குகளை இணைக்கவும்`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} தனது சொந்த OTP ${number} எண்ணுக்கு அனுப்பியுள்ளது. இந்தக் கணக்குகளை ${aggregator} உடன்
      இணைக்க அதை உள்ளிடவும். இப்போது எதுவும் பகிரப்படாது.`,
    otherAccounts: 'வேறு கணக்குகளைத் தேர்ந்தெடுக்கவும்',
    notTenDigits: 'உங்கள் மொபைல் எண்ணின் 10 இலக்கங்களை உள்ளிடவும்.',
    noBank: 'குறைந்தது ஒரு வங்கியைத் தேர்ந்தெடுக்கவும்.',
    noAccount: 'குறைந்தது ஒரு கணக்கைத் தேர்ந்தெடுக்கவும்.',
    notResponding: (name) => `${name} இப்போது பதிலளிக்கவில்லை. பிறகு முயலவும்.`,
    knowsNoAccount: (bank) => `${bank}-இல் இந்த மொபைல் எண்ணில் கணக்கு எதுவும் இல்லை.`,
  },
  consent: {
    title: 'உங்கள் ஒப்புதலைத் தரவும்',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} மூலம் ${count === 1 ? 'இந்த ஒப்புதலைக்' : `இந்த ${count} ஒப்புதல்களைக்`}
      கேட்கிறார்.`,
    purposes: {
      assessment: 'உங்கள் கடன் விண்ணப்பத்தை மதிப்பிட',
      monitoring: 'கடன் அடைபடும் வரை அதைக் கண்காணிக்க',
      collection: 'உங்கள் கடனின் EMI-களைப் பெற',
    },
    terms: {
      shared: 'பகிரப்படுவது',
      statements: 'அறிக்கைகள்',
      type: 'ஒப்புதல் வகை',
      fetched: 'பெறப்படுவது',
      tenure: 'காலம்',
      dataLife: 'தகவல் இருப்பு',
      valid: 'செல்லுபடி',
      template: 'டெம்ப்ளேட்',
    },
    sharedData: 'வைப்புக் கணக்குகளின் விவரம், சுருக்கம், பரிவர்த்தனைகள்',
    oneTime: 'ஒருமுறை மட்டும்',
    periodic: 'அவ்வப்போது',
    once: 'ஒருமுறை',
    upTo: ({ unit, value }) => `${EVERY[unit]} அதிகபட்சம் ${value} முறை`,
    months: (count) => (count === 1 ? '1 மாதம்' : `${count} மாதங்கள்`),
    keptFor: { month: '1 மாதம் வரை', year: '1 ஆண்டு வரை' },
    fromAccounts: 'இந்தக் கணக்குகளிலிருந்து',
    revocable: (aggregator) =>
      `${aggregator}-இன் செயலி அல்லது இணையதளத்தில் எப்போது வேண்டுமானாலும் ஒப்புதலைத் திரும்பப் பெறலாம். அதன்பின் எந்தத் தகவலும் பெறப்படாது.`,
    approve: 'ஒப்புதல் தரவும்',
    reject: 'நிராகரிக்கவும்',
    nothingDelivered: (bank) =>
      `${bank} உங்கள் அறிக்கைகளை அனுப்பவில்லை. மீண்டும் ஒப்புதல் தரவும் அல்லது பிறகு முயலவும்.`,
    waitingFor: (bank) => `${bank} பதிலுக்காகக் காத்திருக்கிறோம்`,
    waitingForBanks: 'உங்கள் வங்கிகளுக்காகக் காத்திருக்கிறோம்',
  },
};
