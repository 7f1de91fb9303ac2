import type { ElementText } from '../text.ts';

const title = 'మీ బ్యాంకును జోడించండి';
const left = 'బ్యాంకును జోడించకముందే మీరు బయటకు వచ్చారు.';

/** Telugu. Not yet read by a native speaker: see docs/languages.md. */
export const te: ElementText = {
  lang: 'te',
  dir: 'ltr',
  title,
  close: 'మూసివేయండి',
  loading: 'బ్యాంకు కనెక్షన్ తెరుచుకుంటోంది…',
  checking: 'వివరాలన్నీ అందాయో లేదో చూస్తున్నాము…',
  stillLoading: 'మామూలు కంటే ఎక్కువ సమయం పడుతోంది. మీ ఇంటర్నెట్ నెమ్మదిగా ఉండవచ్చు.',
  retry: 'మళ్లీ ప్రయత్నించండి',
  nothingSeen: 'ఏమీ కనిపించడం లేదా?',
  openInWindow: 'కొత్త విండోలో తెరవండి',
  confirmQuestion: 'ఇప్పుడు బయటకు వెళ్లాలా? మీరు మళ్లీ మొదలుపెట్టాలి.',
  confirmStay: 'కొనసాగించండి',
  confirmLeave: 'బయటకు వెళ్లండి',
  open: title,
  elsewhere: 'మరో విండోలో కొనసాగించండి.',
  focus: 'విండో చూపించండి',
  cancel: 'రద్దు చేయండి',
  restart: 'మళ్లీ మొదలుపెట్టండి',
  continueHere: 'ఇక్కడే కొనసాగించండి',
  success: 'మీ బ్యాంకు జోడించబడింది. మీరు ముందుకు వెళ్లవచ్చు.',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'దీనికి బదులుగా కొత్త బ్యాంకు కనెక్షన్ మొదలైంది.',
    expired: 'బ్యాంకును జోడించే సమయం ముగిసింది. దయచేసి మళ్లీ మొదలుపెట్టండి.',
    offline: 'మీరు ఆఫ్‌లైన్‌లో ఉన్నారు. ఇంటర్నెట్ చూసుకుని మళ్లీ ప్రయత్నించండి.',
    blocked: 'మీ బ్రౌజర్ కొత్త విండోను తెరవనివ్వలేదు.',
  },
  unavailable: 'బ్యాంకు కనెక్షన్ తెరవలేకపోయాము. దయచేసి మళ్లీ ప్రయత్నించండి.',
};
