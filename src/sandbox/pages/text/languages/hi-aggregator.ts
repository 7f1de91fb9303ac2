import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = { year: 'हर साल', month: 'हर महीने', day: 'हर दिन', hour: 'हर घंटे' } as const;

export const hiAggregator: AggregatorText = {
  otp: {
    title: 'OTP भरें',
    label: 'OTP (6 अंक)',
    resend: 'OTP फिर से भेजें',
    resendIn: (seconds) => `${seconds} सेकंड बाद OTP फिर से भेजें`,
    notSixDigits: 'OTP के 6 अंक भरें।',
    expired: 'इस OTP का समय ख़त्म हो गया है। नया OTP मँगाएँ।',
    wrong: (left) => `यह OTP सही नहीं है। आप ${left} बार और कोशिश कर सकते हैं।`,
    usedUp: (attempts) =>
      `OTP ${attempts} बार गलत भरा गया, इसलिए यह अब काम नहीं करेगा। नया OTP मँगाएँ।`,
    tooSoon: (seconds) => `आप ${seconds} सेकंड बाद नया OTP मँगा सकते हैं।`,
    tooMany: 'OTP बहुत बार भेजा जा चुका है। कृपया बाद में कोशिश करें।',
  },
  aggregator: {
    title: 'अकाउंट एग्रीगेटर से जोड़ें',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} ${bank} से आपके स्टेटमेंट पाने के लिए ${aggregator} का उपयोग करता है। अकाउंट एग्रीगेटर को
      भारतीय रिज़र्व बैंक लाइसेंस देता है। वे आपकी सहमति से ही आपकी जानकारी आगे भेजते हैं और उसे पढ़ नहीं सकते।`,
    mobileNumber: 'मोबाइल नंबर',
    registered: 'वही नंबर जो आपके बैंक में दर्ज है।',
    givenByLender: 'आपके ऋणदाता ने दिया है।',
    terms: (aggregator) =>
      `आगे बढ़कर आप ${aggregator} की शर्तें स्वीकार करते हैं। इसी नंबर से वहाँ आपका रजिस्ट्रेशन होगा।`,
    sendOtp: 'OTP भेजें',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} ने इसे ${number} पर भेजा है। आपका AA हैंडल ${handle} है।`,
    otherNumber: 'दूसरा नंबर इस्तेमाल करें',
    banksTitle: 'आपके खाते किन बैंकों में हैं?',
    banksLead: 'हम इनमें से हर बैंक से पूछेंगे कि आपके मोबाइल नंबर पर कौन-से खाते हैं।',
    banks: 'बैंक',
    looking: 'आपके खाते खोजे जा रहे हैं',
    accountsTitle: 'अपने खाते चुनें',
    accountsLead: 'ये आपके मोबाइल नंबर पर दर्ज हैं।',
    nothingFound: 'कोई खाता नहीं मिला',
    accountTypes: { SAVINGS: 'बचत खाता', CURRENT: 'चालू खाता' },
    linkTitle: (bank) => `${bank} के अपने खाते लिंक करें`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} ने अपना अलग OTP ${number} पर भेजा है। इन खातों को ${aggregator} से लिंक करने के लिए उसे
      भरें। अभी कुछ भी साझा नहीं होगा।`,
    otherAccounts: 'दूसरे खाते चुनें',
    notTenDigits: 'अपने मोबाइल नंबर के 10 अंक भरें।',
    noBank: 'कम से कम एक बैंक चुनें।',
    noAccount: 'कम से कम एक खाता चुनें।',
    notResponding: (name) => `${name} अभी जवाब नहीं दे रहा है। कृपया बाद में कोशिश करें।`,
    knowsNoAccount: (bank) => `${bank} में इस मोबाइल नंबर पर कोई खाता नहीं मिला।`,
  },
  consent: {
    title: 'अपनी सहमति दें',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} के ज़रिए ${count === 1 ? 'यह सहमति' : `ये ${count} सहमतियाँ`} माँग रहा
      है।`,
    purposes: {
      assessment: 'आपके लोन के आवेदन की जाँच के लिए',
      monitoring: 'लोन चुकने तक उस पर नज़र रखने के लिए',
      collection: 'आपके लोन की EMI लेने के लिए',
    },
    terms: {
      shared: 'क्या साझा होगा',
      statements: 'स्टेटमेंट',
      type: 'सहमति का प्रकार',
      fetched: 'कितनी बार',
      tenure: 'अवधि',
      dataLife: 'डेटा कब तक',
      valid: 'मान्य',
      template: 'टेम्पलेट',
    },
    sharedData: 'जमा खातों की प्रोफ़ाइल, सारांश और लेन-देन',
    oneTime: 'एक बार की',
    periodic: 'समय-समय पर',
    once: 'एक बार',
    upTo: ({ unit, value }) => `${EVERY[unit]} ज़्यादा से ज़्यादा ${value} बार`,
    months: (count) => (count === 1 ? '1 महीना' : `${count} महीने`),
    keptFor: { month: '1 महीने तक रखा जाएगा', year: '1 साल तक रखा जाएगा' },
    fromAccounts: 'इन खातों से',
    revocable: (aggregator) =>
      `आप ${aggregator} के ऐप या वेबसाइट पर कभी भी सहमति वापस ले सकते हैं। उसके बाद कोई जानकारी नहीं ली जाएगी।`,
    approve: 'सहमति दें',
    reject: 'मना करें',
    nothingDelivered: (bank) => `${bank} ने आपके स्टेटमेंट नहीं भेजे। फिर से सहमति दें या बाद में कोशिश करें।`,
    waitingFor: (bank) => `${bank} का इंतज़ार है`,
    waitingForBanks: 'आपके बैंकों का इंतज़ार है',
  },
};
