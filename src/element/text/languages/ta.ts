import type { ElementText } from '../text.ts';

const title = 'உங்கள் வங்கியை இணைக்கவும்';
const left = 'வங்கி இணைக்கப்படும் முன் நீங்கள் வெளியேறிவிட்டீர்கள்.';

/** Tamil. Not yet read by a native speaker: see docs/languages.md. */
export const ta: ElementText = {
  lang: 'ta',
  dir: 'ltr',
  title,
  close: 'மூடவும்',
  loading: 'வங்கி இணைப்பு திறக்கிறது…',
  checking: 'அனைத்தும் வந்து சேர்ந்ததா எனச் சரிபார்க்கிறோம்…',
  stillLoading: 'வழக்கத்தை விட அதிக நேரம் ஆகிறது. உங்கள் இணையம் மெதுவாக இருக்கலாம்.',
  retry: 'மீண்டும் முயலவும்',
  nothingSeen: 'எதுவும் தெரியவில்லையா?',
  openInWindow: 'புதிய சாளரத்தில் திறக்கவும்',
  confirmQuestion: 'இப்போது வெளியேறவா? மீண்டும் தொடங்க வேண்டியிருக்கும்.',
  confirmStay: 'தொடரவும்',
  confirmLeave: 'வெளியேறவும்',
  open: title,
  elsewhere: 'மற்ற சாளரத்தில் தொடரவும்.',
  focus: 'சாளரத்தைக் காட்டவும்',
  cancel: 'ரத்து செய்யவும்',
  restart: 'மீண்டும் தொடங்கவும்',
  continueHere: 'இங்கேயே தொடரவும்',
  success: 'உங்கள் வங்கி இணைக்கப்பட்டது. நீங்கள் தொடரலாம்.',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'இதற்குப் பதிலாகப் புதிய வங்கி இணைப்பு தொடங்கியது.',
    expired: 'வங்கியை இணைப்பதற்கான நேரம் முடிந்துவிட்டது. மீண்டும் தொடங்கவும்.',
    offline: 'நீங்கள் ஆஃப்லைனில் உள்ளீர்கள். இணையத்தைச் சரிபார்த்து மீண்டும் முயலவும்.',
    blocked: 'உங்கள் உலாவி புதிய சாளரத்தைத் திறக்க அனுமதிக்கவில்லை.',
  },
  unavailable: 'வங்கி இணைப்பைத் திறக்க முடியவில்லை. மீண்டும் முயலவும்.',
};
