import type { ElementText } from '../text.ts';

const title = 'ਆਪਣਾ ਬੈਂਕ ਜੋੜੋ';
const left = 'ਬੈਂਕ ਜੁੜਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਬਾਹਰ ਆ ਗਏ।';

/** Punjabi. Not yet read by a native speaker: see docs/languages.md. */
export const pa: ElementText = {
  lang: 'pa',
  dir: 'ltr',
  title,
  close: 'ਬੰਦ ਕਰੋ',
  loading: 'ਬੈਂਕ ਕਨੈਕਸ਼ਨ ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…',
  checking: 'ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ ਕਿ ਸਭ ਕੁਝ ਪਹੁੰਚ ਗਿਆ ਹੈ…',
  stillLoading: 'ਆਮ ਨਾਲੋਂ ਵੱਧ ਸਮਾਂ ਲੱਗ ਰਿਹਾ ਹੈ। ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਹੌਲੀ ਹੋ ਸਕਦਾ ਹੈ।',
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  nothingSeen: 'ਕੁਝ ਨਹੀਂ ਦਿਸ ਰਿਹਾ?',
  openInWindow: 'ਨਵੀਂ ਵਿੰਡੋ ਵਿੱਚ ਖੋਲ੍ਹੋ',
  confirmQuestion: 'ਹੁਣ ਛੱਡਣਾ ਹੈ? ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰਨਾ ਪਵੇਗਾ।',
  confirmStay: 'ਜਾਰੀ ਰੱਖੋ',
  confirmLeave: 'ਛੱਡੋ',
  open: title,
  elsewhere: 'ਦੂਜੀ ਵਿੰਡੋ ਵਿੱਚ ਜਾਰੀ ਰੱਖੋ।',
  focus: 'ਵਿੰਡੋ ਦਿਖਾਓ',
  cancel: 'ਰੱਦ ਕਰੋ',
  restart: 'ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ',
  continueHere: 'ਇੱਥੇ ਹੀ ਜਾਰੀ ਰੱਖੋ',
  success: 'ਤੁਹਾਡਾ ਬੈਂਕ ਜੁੜ ਗਿਆ ਹੈ। ਤੁਸੀਂ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ।',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'ਇਸ ਦੀ ਥਾਂ ਨਵਾਂ ਬੈਂਕ ਕਨੈਕਸ਼ਨ ਸ਼ੁਰੂ ਹੋ ਗਿਆ।',
    expired: 'ਬੈਂਕ ਜੋੜਨ ਦਾ ਸਮਾਂ ਖਤਮ ਹੋ ਗਿਆ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ।',
    offline: 'ਤੁਸੀਂ ਆਫ਼ਲਾਈਨ ਹੋ। ਇੰਟਰਨੈੱਟ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    blocked: 'ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਨਵੀਂ ਵਿੰਡੋ ਨਹੀਂ ਖੋਲ੍ਹਣ ਦਿੱਤੀ।',
  },
  unavailable: 'ਬੈਂਕ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
};
