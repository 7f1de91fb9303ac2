import type { ElementText } from '../text.ts';

const title = 'اپنا بینک جوڑیں';
const left = 'بینک جڑنے سے پہلے آپ باہر آ گئے۔';

/** Urdu. Not yet read by a native speaker: see docs/languages.md. */
export const ur: ElementText = {
  lang: 'ur',
  dir: 'rtl',
  title,
  close: 'بند کریں',
  loading: 'بینک کنکشن کھل رہا ہے…',
  checking: 'جانچ ہو رہی ہے کہ سب کچھ پہنچ گیا ہے…',
  stillLoading: 'معمول سے زیادہ وقت لگ رہا ہے۔ آپ کا انٹرنیٹ سست ہو سکتا ہے۔',
  retry: 'دوبارہ کوشش کریں',
  nothingSeen: 'کچھ نظر نہیں آ رہا؟',
  openInWindow: 'نئی ونڈو میں کھولیں',
  confirmQuestion: 'ابھی چھوڑیں؟ آپ کو دوبارہ شروع کرنا ہوگا۔',
  confirmStay: 'جاری رکھیں',
  confirmLeave: 'چھوڑیں',
  open: title,
  elsewhere: 'دوسری ونڈو میں جاری رکھیں۔',
  focus: 'ونڈو دکھائیں',
  cancel: 'منسوخ کریں',
  restart: 'دوبارہ شروع کریں',
  continueHere: 'یہیں جاری رکھیں',
  success: 'آپ کا بینک جڑ گیا ہے۔ آپ آگے بڑھ سکتے ہیں۔',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'اس کی جگہ نیا بینک کنکشن شروع ہو گیا۔',
    expired: 'بینک جوڑنے کا وقت ختم ہو گیا۔ براہِ کرم دوبارہ شروع کریں۔',
    offline: 'آپ آف لائن ہیں۔ انٹرنیٹ چیک کریں اور دوبارہ کوشش کریں۔',
    blocked: 'آپ کے براؤزر نے نئی ونڈو کھولنے نہیں دی۔',
  },
  unavailable: 'بینک کنکشن نہیں کھل سکا۔ براہِ کرم دوبارہ کوشش کریں۔',
};
