import { html } from 'hono/html';
import type { CustomerText } from '../customer-text.ts';
import { urAggregator } from './ur-aggregator.ts';

/** Urdu. Not yet read by a native speaker: see docs/languages.md. */
export const ur: CustomerText = {
  lang: 'ur',
  dir: 'rtl',
  ...urAggregator,
  frame: {
    about: 'اس صفحے کے بارے میں',
    notReal: 'سینڈ باکس، اصلی نہیں۔',
    neverReal: 'بینک کی اصلی معلومات کبھی نہ لکھیں۔',
    sandbox: 'سینڈ باکس',
    yourLender: 'آپ کا قرض دہندہ',
    leave: 'چھوڑیں',
    progress: 'مراحل',
    stages: {
      bank: 'بینک',
      pdf: 'اسٹیٹمنٹ',
      online: 'لاگ اِن',
      aa: 'رضامندی',
      submit: 'جمع کریں',
    },
    problem: (title) => `مسئلہ: ${title}`,
    next: 'آگے بڑھیں',
    backToBanks: 'بینکوں کی فہرست پر واپس جائیں',
    comma: '، ',
    period: (from, to) => `${from} سے ${to} تک`,
    pleaseWait: 'اس میں چند سیکنڈ لگیں گے۔ براہِ کرم اسی صفحے پر رہیں۔',
  },
  modes: {
    legend: 'جوڑنے کا طریقہ',
    pdf: 'PDF',
    online: 'نیٹ بینکنگ',
    aa: 'اکاؤنٹ ایگریگیٹر',
  },
  banks: {
    title: 'اپنا بینک منتخب کریں',
    lead: 'وہ بینک منتخب کریں جس میں آپ کی تنخواہ یا کاروبار کی آمدنی آتی ہے۔',
    label: 'اپنا بینک تلاش کریں',
    placeholder: 'بینک کا نام',
    search: 'تلاش کریں',
    none: 'اس نام کا کوئی بینک نہیں ملا۔ نام انگریزی میں اور مختصر لکھ کر دیکھیں، مثلاً “union”۔',
  },
  upload: {
    title: 'اپنا اسٹیٹمنٹ اپ لوڈ کریں',
    lead: (bank, from, to) =>
      html`ہمیں آپ کا ${bank} کا ${from} سے ${to} تک کا اسٹیٹمنٹ چاہیے۔ بینک کی ویب سائٹ یا ای میل
      سے ملی PDF ہی دیں، اسکین کی ہوئی نہیں۔`,
    file: 'بینک اسٹیٹمنٹ (PDF)',
    choose: 'فائل منتخب کریں یا یہاں لا کر چھوڑیں',
    isChosen: (fileName) => `${apart(fileName)} منتخب کی گئی ہے`,
    password: 'PDF کا پاس ورڈ',
    ifAny: 'اگر ہو',
    reading: 'آپ کا اسٹیٹمنٹ پڑھا جا رہا ہے',
    nothingChosen: 'پہلے اسٹیٹمنٹ منتخب کریں۔',
    tooLarge: (megabytes) =>
      `یہ فائل ${apart(`${megabytes} MB`)} سے بڑی ہے۔ اس سے چھوٹی فائل منتخب کریں۔`,
    notAStatement: 'ہم اسے بینک اسٹیٹمنٹ کے طور پر نہیں پڑھ سکے۔ بینک سے ملی PDF منتخب کریں۔',
    outside: (from, to) => `اس اسٹیٹمنٹ میں ${from} سے ${to} تک کی مدت نہیں ہے۔`,
    wrongPassword: 'اس پاس ورڈ سے اسٹیٹمنٹ نہیں کھلا۔ براہِ کرم دوبارہ کوشش کریں۔',
    trialExpired: 'ابھی ہم اسٹیٹمنٹ نہیں لے پا رہے ہیں۔ براہِ کرم اپنے قرض دہندہ کو بتائیں۔',
    otherBank: (bank) => `یہ اسٹیٹمنٹ ${bank} کا نہیں ہے۔`,
    scanned: 'یہ PDF اسکین کی ہوئی یا خراب ہے۔ بینک سے ملی PDF منتخب کریں۔',
  },
  netBanking: {
    title: 'اپنے بینک میں لاگ اِن کریں',
    heading: (bank) => `${bank} میں لاگ اِن کریں`,
    lead: 'ہم آپ کے اسٹیٹمنٹ صرف ایک بار پڑھتے ہیں۔ یوزر ID اور پاس ورڈ اپنے پاس نہیں رکھتے۔',
    userId: 'یوزر ID',
    password: 'پاس ورڈ',
    captcha: 'تصویر میں نظر آنے والے حروف',
    captchaAsText: 'حروف لکھے ہوئے دیکھیں',
    logIn: 'لاگ اِن کریں',
    loggingIn: (bank) => `${bank} میں لاگ اِن ہو رہا ہے`,
    questionTitle: 'حفاظتی سوال کا جواب دیں',
    questionLead: 'یہ سوال آپ نے اپنے بینک میں چنا تھا۔',
    question: 'آپ کے پہلے اسکول کا نام کیا تھا؟',
    otpLead: 'آپ کے بینک نے اسے آپ کے فون پر بھیجا ہے۔',
    sending: (bank) => `${bank} آپ کے اسٹیٹمنٹ بھیج رہا ہے`,
    noUserId: 'اپنی یوزر ID لکھیں۔',
    noPassword: 'اپنا پاس ورڈ لکھیں۔',
    noCaptcha: 'تصویر میں نظر آنے والے حروف لکھیں۔',
    noAnswer: 'یہ خانہ خالی ہے۔',
    wrongCaptcha: 'یہ حروف میل نہیں کھاتے۔ نئے حروف لکھیں۔',
    outage: 'آپ کا بینک ابھی جواب نہیں دے رہا ہے۔ بعد میں کوشش کریں یا اسٹیٹمنٹ اپ لوڈ کریں۔',
    wrongLogin: 'یوزر ID اور پاس ورڈ میل نہیں کھاتے۔ براہِ کرم دوبارہ کوشش کریں۔',
    wrongAnswer: 'یہ جواب درست نہیں ہے۔',
    wrongOtp: 'یہ OTP درست نہیں ہے۔',
  },
  submit: {
    title: 'دیکھ لیں اور جمع کریں',
    lead: 'آپ کے قرض دہندہ کو یہ ملے گا۔',
    agreement:
      'جمع کر کے آپ رضامندی دیتے ہیں کہ آپ کا قرض دہندہ آپ کی درخواست کے لیے یہ اسٹیٹمنٹ پڑھے۔',
    submit: 'جمع کریں',
    more: 'ایک اور اسٹیٹمنٹ جوڑیں',
    anotherBank: 'ایک اور بینک جوڑیں',
    startOver: 'دوبارہ شروع کریں',
    account: 'اکاؤنٹ',
    endingIn: (account, digits) => `${account}، آخری ہندسے ${digits}`,
    missing: (periods) => `باقی ہے: ${periods}۔ آپ کا قرض دہندہ باقی اسٹیٹمنٹ مانگ سکتا ہے۔`,
    fromBank: 'بینک',
  },
  end: {
    done: 'سب ہو گیا',
    sent: 'آپ کے بینک کی معلومات آپ کے قرض دہندہ کو بھیج دی گئی ہیں۔',
    left: 'آپ باہر آ گئے ہیں',
    nothingSent: 'آپ کے قرض دہندہ کو کچھ بھی نہیں بھیجا گیا ہے۔',
    stillSeen:
      'آپ نے ابھی جمع نہیں کیا ہے۔ لنک کی مدت ختم ہونے تک آپ کا قرض دہندہ وہ اسٹیٹمنٹ دیکھ سکتا ہے جو آپ نے جوڑے ہیں۔',
    submitted: 'پہلے ہی جمع ہو چکا ہے',
    complete: 'یہ سیشن مکمل ہو چکا ہے۔ اس کے اسٹیٹمنٹ آپ کے قرض دہندہ کو بھیج دیے گئے ہیں۔',
    expired: 'یہ سیشن ختم ہو گیا ہے',
    getAnother:
      'آپ کی حفاظت کے لیے لنک محدود وقت تک ہی کام کرتا ہے۔ نئے لنک کے لیے اپنے قرض دہندہ کے پاس واپس جائیں۔',
    unknown: 'یہ سیشن نہیں ملا',
    incomplete: 'یہ لنک ادھورا ہے',
    close: 'آپ یہ ونڈو بند کر سکتے ہیں۔',
    returning: 'آپ کو قرض دہندہ کے پاس واپس لے جا رہے ہیں…',
  },
};

/** Keeps the order of what is not Urdu: Unicode's first strong isolate, and its end. */
function apart(words: string): string {
  return `\u2068${words}\u2069`;
}
