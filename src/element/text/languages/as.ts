import type { ElementText } from '../text.ts';

const title = 'আপোনাৰ বেংক সংযোগ কৰক';
const left = 'বেংক সংযোগ হোৱাৰ আগতেই আপুনি ওলাই গ’ল।';

/** Assamese. Not yet read by a native speaker: see docs/languages.md. */
export const as: ElementText = {
  lang: 'as',
  dir: 'ltr',
  title,
  close: 'বন্ধ কৰক',
  loading: 'বেংক সংযোগ খোলা হৈছে…',
  checking: 'সকলো তথ্য পাইছে নে নাই পৰীক্ষা কৰা হৈছে…',
  stillLoading: 'সাধাৰণতকৈ বেছি সময় লাগিছে। আপোনাৰ ইণ্টাৰনেট ধীৰ হ’ব পাৰে।',
  retry: 'আকৌ চেষ্টা কৰক',
  nothingSeen: 'একো দেখা নাই নেকি?',
  openInWindow: 'নতুন উইণ্ড’ত খোলক',
  confirmQuestion: 'এতিয়া ওলাই যাব নেকি? আপুনি আকৌ আৰম্ভ কৰিব লাগিব।',
  confirmStay: 'অব্যাহত ৰাখক',
  confirmLeave: 'ওলাই যাওক',
  open: title,
  elsewhere: 'আনখন উইণ্ড’ত অব্যাহত ৰাখক।',
  focus: 'উইণ্ড’ দেখুৱাওক',
  cancel: 'বাতিল কৰক',
  restart: 'আকৌ আৰম্ভ কৰক',
  continueHere: 'ইয়াতেই অব্যাহত ৰাখক',
  success: 'আপোনাৰ বেংক সংযোগ হ’ল। আপুনি আগবাঢ়িব পাৰে।',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'ইয়াৰ সলনি নতুন বেংক সংযোগ আৰম্ভ হ’ল।',
    expired: 'বেংক সংযোগ কৰাৰ সময় শেষ হৈছে। অনুগ্ৰহ কৰি আকৌ আৰম্ভ কৰক।',
    offline: 'আপুনি অফলাইন আছে। ইণ্টাৰনেট চাই আকৌ চেষ্টা কৰক।',
    blocked: 'আপোনাৰ ব্ৰাউজাৰে নতুন উইণ্ড’ খুলিবলৈ নিদিলে।',
  },
  unavailable: 'বেংক সংযোগ খুলিব পৰা নগ’ল। অনুগ্ৰহ কৰি আকৌ চেষ্টা কৰক।',
};
