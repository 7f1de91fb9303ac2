import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'दर वर्षी',
  month: 'दर महिन्याला',
  day: 'दररोज',
  hour: 'दर तासाला',
} as const;

export const mrAggregator: AggregatorText = {
  otp: {
    title: 'OTP भरा',
    label: 'OTP (6 अंक)',
    resend: 'OTP पुन्हा पाठवा',
    resendIn: (seconds) => `${seconds} सेकंदांनी OTP पुन्हा पाठवा`,
    notSixDigits: 'OTP चे 6 अंक भरा.',
    expired: 'या OTP ची मुदत संपली आहे. नवीन OTP मागवा.',
    wrong: (left) =>
      `हा OTP बरोबर नाही. तुम्ही आणखी ${left} ${left === 1 ? 'वेळ' : 'वेळा'} प्रयत्न करू शकता.`,
    usedUp: (attempts) =>
      `OTP ${attempts} वेळा चुकीचा भरला, त्यामुळे तो आता चालणार नाही. नवीन OTP मागवा.`,
    tooSoon: (seconds) => `तुम्ही ${seconds} सेकंदांनी नवीन OTP मागवू शकता.`,
    tooMany: 'खूप वेळा OTP पाठवला आहे. कृपया नंतर प्रयत्न करा.',
  },
  aggregator: {
    title: 'अकाउंट अ‍ॅग्रीगेटरद्वारे जोडा',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} ${bank} कडून तुमची स्टेटमेंट मिळवण्यासाठी ${aggregator} वापरतो. अकाउंट अ‍ॅग्रीगेटरना
      भारतीय रिझर्व्ह बँक परवाना देते. ते तुमची माहिती फक्त तुमच्या संमतीने पुढे पाठवतात आणि ती वाचू शकत नाहीत.`,
    mobileNumber: 'मोबाइल नंबर',
    registered: 'तुमच्या बँकेत नोंदवलेला नंबर.',
    givenByLender: 'तुमच्या कर्जदात्याने दिलेला.',
    terms: (aggregator) =>
      `पुढे जाऊन तुम्ही ${aggregator} च्या अटी मान्य करता. याच नंबरने तेथे तुमची नोंदणी होईल.`,
    sendOtp: 'OTP पाठवा',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} ने तो ${number} वर पाठवला आहे. तुमचे AA हँडल ${handle} आहे.`,
    otherNumber: 'दुसरा नंबर वापरा',
    banksTitle: 'तुमची खाती कोणत्या बँकांत आहेत?',
    banksLead: 'तुमच्या मोबाइल नंबरवर कोणती खाती आहेत, हे आम्ही यातील प्रत्येक बँकेला विचारू.',
    banks: 'बँका',
    looking: 'तुमची खाती शोधत आहोत',
    accountsTitle: 'तुमची खाती निवडा',
    accountsLead: 'ही तुमच्या मोबाइल नंबरवर नोंदवलेली आहेत.',
    nothingFound: 'कोणतेही खाते सापडले नाही',
    accountTypes: { SAVINGS: 'बचत खाते', CURRENT: 'चालू खाते' },
    linkTitle: (bank) => `तुमची ${bank} मधील खाती लिंक करा`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} ने स्वतःचा वेगळा OTP ${number} वर पाठवला आहे. ही खाती ${aggregator} शी लिंक करण्यासाठी
      तो भरा. अजून काहीही शेअर होणार नाही.`,
    otherAccounts: 'दुसरी खाती निवडा',
    notTenDigits: 'तुमच्या मोबाइल नंबरचे 10 अंक भरा.',
    noBank: 'किमान एक बँक निवडा.',
    noAccount: 'किमान एक खाते निवडा.',
    notResponding: (name) => `${name} सध्या प्रतिसाद देत नाही. कृपया नंतर प्रयत्न करा.`,
    knowsNoAccount: (bank) => `${bank} मध्ये या मोबाइल नंबरवर कोणतेही खाते सापडले नाही.`,
  },
  consent: {
    title: 'तुमची संमती द्या',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} द्वारे ${count === 1 ? 'ही संमती' : `या ${count} संमती`} मागत आहे.`,
    purposes: {
      assessment: 'तुमच्या कर्जाचा अर्ज तपासण्यासाठी',
      monitoring: 'कर्ज फिटेपर्यंत त्यावर लक्ष ठेवण्यासाठी',
      collection: 'तुमच्या कर्जाचे EMI घेण्यासाठी',
    },
    terms: {
      shared: 'काय शेअर होईल',
      statements: 'स्टेटमेंट',
      type: 'संमतीचा प्रकार',
      fetched: 'किती वेळा',
      tenure: 'कालावधी',
      dataLife: 'माहिती कधीपर्यंत',
      valid: 'वैध',
      template: 'टेम्पलेट',
    },
    sharedData: 'ठेव खात्यांचे प्रोफाइल, सारांश आणि व्यवहार',
    oneTime: 'एकदाच',
    periodic: 'ठरावीक काळाने',
    once: 'एकदा',
    upTo: ({ unit, value }) => `${EVERY[unit]} जास्तीत जास्त ${value} ${value === 1 ? 'वेळ' : 'वेळा'}`,
    months: (count) => (count === 1 ? '1 महिना' : `${count} महिने`),
    keptFor: { month: '1 महिना ठेवली जाईल', year: '1 वर्ष ठेवली जाईल' },
    fromAccounts: 'या खात्यांमधून',
    revocable: (aggregator) =>
      `तुम्ही ${aggregator} च्या अ‍ॅपवर किंवा वेबसाइटवर कधीही संमती मागे घेऊ शकता. त्यानंतर कोणतीही माहिती घेतली जाणार नाही.`,
    approve: 'संमती द्या',
    reject: 'नकार द्या',
    nothingDelivered: (bank) =>
      `${bank} ने तुमची स्टेटमेंट पाठवली नाहीत. पुन्हा संमती द्या किंवा नंतर प्रयत्न करा.`,
    waitingFor: (bank) => `${bank} ची वाट पाहत आहोत`,
    waitingForBanks: 'तुमच्या बँकांची वाट पाहत आहोत',
  },
};
