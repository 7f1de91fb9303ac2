import type { ElementText } from '../text.ts';

const title = 'अपना बैंक जोड़ें';
const left = 'बैंक जुड़ने से पहले आप बाहर आ गए।';

/** Hindi. Not yet read by a native speaker: see docs/languages.md. */
export const hi: ElementText = {
  lang: 'hi',
  dir: 'ltr',
  title,
  close: 'बंद करें',
  loading: 'बैंक कनेक्शन खुल रहा है…',
  checking: 'जाँच हो रही है कि सब कुछ पहुँच गया है…',
  stillLoading: 'सामान्य से अधिक समय लग रहा है। आपका इंटरनेट धीमा हो सकता है।',
  retry: 'फिर कोशिश करें',
  nothingSeen: 'कुछ दिखाई नहीं दे रहा?',
  openInWindow: 'नई विंडो में खोलें',
  confirmQuestion: 'अभी छोड़ें? आपको फिर से शुरू करना होगा।',
  confirmStay: 'जारी रखें',
  confirmLeave: 'छोड़ें',
  open: title,
  elsewhere: 'दूसरी विंडो में जारी रखें।',
  focus: 'विंडो दिखाएँ',
  cancel: 'रद्द करें',
  restart: 'फिर से शुरू करें',
  continueHere: 'यहीं जारी रखें',
  success: 'आपका बैंक जुड़ गया है। आप आगे बढ़ सकते हैं।',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'इसकी जगह नया बैंक कनेक्शन शुरू हो गया।',
    expired: 'बैंक जोड़ने का समय समाप्त हो गया। कृपया फिर से शुरू करें।',
    offline: 'आप ऑफ़लाइन हैं। इंटरनेट जाँचें और फिर कोशिश करें।',
    blocked: 'आपके ब्राउज़र ने नई विंडो खोलने नहीं दी।',
  },
  unavailable: 'बैंक कनेक्शन नहीं खुल सका। कृपया फिर कोशिश करें।',
};
