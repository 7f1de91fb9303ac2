import type { ElementText } from '../text.ts';

const title = 'तुमची बँक जोडा';
const left = 'बँक जोडली जाण्यापूर्वी तुम्ही बाहेर पडलात.';

/** Marathi. Not yet read by a native speaker: see docs/languages.md. */
export const mr: ElementText = {
  lang: 'mr',
  dir: 'ltr',
  title,
  close: 'बंद करा',
  loading: 'बँक जोडणी उघडत आहे…',
  checking: 'सर्व माहिती पोहोचली आहे का ते तपासत आहोत…',
  stillLoading: 'नेहमीपेक्षा जास्त वेळ लागत आहे. तुमचे इंटरनेट धीमे असू शकते.',
  retry: 'पुन्हा प्रयत्न करा',
  nothingSeen: 'काही दिसत नाही?',
  openInWindow: 'नवीन विंडोमध्ये उघडा',
  confirmQuestion: 'आता बाहेर पडायचे? तुम्हाला पुन्हा सुरुवात करावी लागेल.',
  confirmStay: 'सुरू ठेवा',
  confirmLeave: 'बाहेर पडा',
  open: title,
  elsewhere: 'दुसऱ्या विंडोमध्ये पुढे जा.',
  focus: 'विंडो दाखवा',
  cancel: 'रद्द करा',
  restart: 'पुन्हा सुरू करा',
  continueHere: 'इथेच पुढे जा',
  success: 'तुमची बँक जोडली गेली आहे. तुम्ही पुढे जाऊ शकता.',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'याऐवजी नवीन बँक जोडणी सुरू झाली.',
    expired: 'बँक जोडण्याची वेळ संपली आहे. कृपया पुन्हा सुरू करा.',
    offline: 'तुम्ही ऑफलाइन आहात. इंटरनेट तपासा आणि पुन्हा प्रयत्न करा.',
    blocked: 'तुमच्या ब्राउझरने नवीन विंडो उघडू दिली नाही.',
  },
  unavailable: 'बँक जोडणी उघडता आली नाही. कृपया पुन्हा प्रयत्न करा.',
};
