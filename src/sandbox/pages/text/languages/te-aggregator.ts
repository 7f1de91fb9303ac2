import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = {
  year: 'సంవత్సరానికి',
  month: 'నెలకు',
  day: 'రోజుకు',
  hour: 'గంటకు',
} as const;

export const teAggregator: AggregatorText = {
  otp: {
    title: 'OTP ఇవ్వండి',
    label: 'OTP (6 అంకెలు)',
    resend: 'OTP మళ్లీ పంపండి',
    resendIn: (seconds) => `${seconds} సెకన్ల తర్వాత OTP మళ్లీ పంపండి`,
    notSixDigits: 'OTP లోని 6 అంకెలు ఇవ్వండి.',
    expired: 'ఈ OTP గడువు ముగిసింది. కొత్త OTP అడగండి.',
    wrong: (left) => `ఈ OTP సరైనది కాదు. మీరు ఇంకా ${times(left)} ప్రయత్నించవచ్చు.`,
    usedUp: (attempts) => `OTP ${attempts} సార్లు తప్పుగా ఇచ్చారు, ఇక ఇది పని చేయదు. కొత్త OTP అడగండి.`,
    tooSoon: (seconds) => `మీరు ${seconds} సెకన్ల తర్వాత కొత్త OTP అడగవచ్చు.`,
    tooMany: 'చాలాసార్లు OTP పంపాము. దయచేసి తర్వాత ప్రయత్నించండి.',
  },
  aggregator: {
    title: 'అకౌంట్ అగ్రిగేటర్ ద్వారా జోడించండి',
    lead: ({ lender, aggregator, bank }) =>
      html`${bank} నుండి మీ స్టేట్‌మెంట్లు పొందడానికి ${lender} ${aggregator} ను ఉపయోగిస్తున్నారు. అకౌంట్ అగ్రిగేటర్లకు
      భారతీయ రిజర్వ్ బ్యాంక్ లైసెన్స్ ఇస్తుంది. వారు మీ సమ్మతితో మాత్రమే మీ వివరాలను పంపుతారు, వాటిని చదవలేరు.`,
    mobileNumber: 'మొబైల్ నంబర్',
    registered: 'మీ బ్యాంకులో నమోదైన నంబర్.',
    givenByLender: 'మీ రుణదాత ఇచ్చినది.',
    terms: (aggregator) =>
      `కొనసాగించడం ద్వారా మీరు ${aggregator} నిబంధనలను అంగీకరిస్తున్నారు. ఈ నంబర్‌తోనే అక్కడ మీ పేరు నమోదవుతుంది.`,
    sendOtp: 'OTP పంపండి',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} దాన్ని ${number} కు పంపింది. మీ AA హ్యాండిల్ ${handle}.`,
    otherNumber: 'మరో నంబర్ వాడండి',
    banksTitle: 'మీకు ఏ బ్యాంకుల్లో ఖాతాలు ఉన్నాయి?',
    banksLead: 'మీ మొబైల్ నంబర్‌పై ఉన్న ఖాతాల గురించి ఈ బ్యాంకులన్నింటినీ అడుగుతాము.',
    banks: 'బ్యాంకులు',
    looking: 'మీ ఖాతాల కోసం వెతుకుతున్నాము',
    accountsTitle: 'మీ ఖాతాలను ఎంచుకోండి',
    accountsLead: 'ఇవి మీ మొబైల్ నంబర్‌పై నమోదై ఉన్నాయి.',
    nothingFound: 'ఖాతాలు ఏవీ కనబడలేదు',
    accountTypes: { SAVINGS: 'సేవింగ్స్ ఖాతా', CURRENT: 'కరెంట్ ఖాతా' },
    linkTitle: (bank) => `మీ ${bank} ఖాతాలను లింక్ చేయండి`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} తన సొంత OTP ని ${number} కు పంపింది. ఈ ఖాతాలను ${aggregator} తో లింక్ చేయడానికి దాన్ని ఇవ్వండి.
      ఇప్పుడే ఏదీ షేర్ కాదు.`,
    otherAccounts: 'వేరే ఖాతాలను ఎంచుకోండి',
    notTenDigits: 'మీ మొబైల్ నంబర్‌లోని 10 అంకెలు ఇవ్వండి.',
    noBank: 'కనీసం ఒక బ్యాంకును ఎంచుకోండి.',
    noAccount: 'కనీసం ఒక ఖాతాను ఎంచుకోండి.',
    notResponding: (name) => `${name} ప్రస్తుతం స్పందించడం లేదు. దయచేసి తర్వాత ప్రయత్నించండి.`,
    knowsNoAccount: (bank) => `${bank} లో ఈ మొబైల్ నంబర్‌పై ఖాతా ఏదీ కనబడలేదు.`,
  },
  consent: {
    title: 'మీ సమ్మతి ఇవ్వండి',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} ద్వారా ${count === 1 ? 'ఈ సమ్మతి' : `ఈ ${count} సమ్మతులు`} కోరుతున్నారు.`,
    purposes: {
      assessment: 'మీ రుణ దరఖాస్తును పరిశీలించడానికి',
      monitoring: 'రుణం తీరే వరకు దాన్ని గమనించడానికి',
      collection: 'మీ రుణం EMI లు తీసుకోవడానికి',
    },
    terms: {
      shared: 'ఏమి షేర్ అవుతుంది',
      statements: 'స్టేట్‌మెంట్లు',
      type: 'సమ్మతి రకం',
      fetched: 'ఎన్నిసార్లు',
      tenure: 'కాలవ్యవధి',
      dataLife: 'డేటా ఎంతకాలం',
      valid: 'చెల్లుబాటు',
      template: 'టెంప్లేట్',
    },
    sharedData: 'డిపాజిట్ ఖాతాల ప్రొఫైల్, సారాంశం, లావాదేవీలు',
    oneTime: 'ఒక్కసారికి',
    periodic: 'నియమిత కాలానికి',
    once: 'ఒకసారి',
    upTo: ({ unit, value }) => `${EVERY[unit]} గరిష్ఠంగా ${times(value)}`,
    months: (count) => (count === 1 ? '1 నెల' : `${count} నెలలు`),
    keptFor: { month: '1 నెల పాటు ఉంచుతారు', year: '1 సంవత్సరం పాటు ఉంచుతారు' },
    fromAccounts: 'ఈ ఖాతాల నుండి',
    revocable: (aggregator) =>
      `మీరు ${aggregator} యాప్ లేదా వెబ్‌సైట్‌లో ఎప్పుడైనా సమ్మతిని వెనక్కి తీసుకోవచ్చు. ఆ తర్వాత వివరాలేవీ తీసుకోరు.`,
    approve: 'సమ్మతించండి',
    reject: 'తిరస్కరించండి',
    nothingDelivered: (bank) => `${bank} మీ స్టేట్‌మెంట్లను పంపలేదు. మళ్లీ సమ్మతించండి లేదా తర్వాత ప్రయత్నించండి.`,
    waitingFor: (bank) => `${bank} కోసం వేచి ఉన్నాము`,
    waitingForBanks: 'మీ బ్యాంకుల కోసం వేచి ఉన్నాము',
  },
};

function times(count: number): string {
  return count === 1 ? '1 సారి' : `${count} సార్లు`;
}
