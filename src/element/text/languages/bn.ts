import type { ElementText } from '../text.ts';

const title = 'আপনার ব্যাংক যুক্ত করুন';
const left = 'ব্যাংক যুক্ত হওয়ার আগেই আপনি বেরিয়ে গেছেন।';

/** Bengali. Not yet read by a native speaker: see docs/languages.md. */
export const bn: ElementText = {
  lang: 'bn',
  dir: 'ltr',
  title,
  close: 'বন্ধ করুন',
  loading: 'ব্যাংক সংযোগ খোলা হচ্ছে…',
  checking: 'সব তথ্য পৌঁছেছে কি না দেখা হচ্ছে…',
  stillLoading: 'স্বাভাবিকের চেয়ে বেশি সময় লাগছে। আপনার ইন্টারনেট ধীর হতে পারে।',
  retry: 'আবার চেষ্টা করুন',
  nothingSeen: 'কিছু দেখা যাচ্ছে না?',
  openInWindow: 'নতুন উইন্ডোতে খুলুন',
  confirmQuestion: 'এখন বেরিয়ে যাবেন? আপনাকে আবার শুরু করতে হবে।',
  confirmStay: 'চালিয়ে যান',
  confirmLeave: 'বেরিয়ে যান',
  open: title,
  elsewhere: 'অন্য উইন্ডোতে চালিয়ে যান।',
  focus: 'উইন্ডো দেখান',
  cancel: 'বাতিল করুন',
  restart: 'আবার শুরু করুন',
  continueHere: 'এখানেই চালিয়ে যান',
  success: 'আপনার ব্যাংক যুক্ত হয়েছে। আপনি এগিয়ে যেতে পারেন।',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'এর বদলে নতুন ব্যাংক সংযোগ শুরু হয়েছে।',
    expired: 'ব্যাংক যুক্ত করার সময় শেষ হয়ে গেছে। অনুগ্রহ করে আবার শুরু করুন।',
    offline: 'আপনি অফলাইনে আছেন। ইন্টারনেট দেখে আবার চেষ্টা করুন।',
    blocked: 'আপনার ব্রাউজার নতুন উইন্ডো খুলতে দেয়নি।',
  },
  unavailable: 'ব্যাংক সংযোগ খোলা যায়নি। অনুগ্রহ করে আবার চেষ্টা করুন।',
};
