import { html } from 'hono/html';
import type { AggregatorText } from '../aggregator-text.ts';

const EVERY = { year: 'ہر سال', month: 'ہر مہینے', day: 'ہر دن', hour: 'ہر گھنٹے' } as const;

export const urAggregator: AggregatorText = {
  otp: {
    title: 'OTP لکھیں',
    label: 'OTP (6 ہندسے)',
    resend: 'OTP دوبارہ بھیجیں',
    resendIn: (seconds) => `${seconds} سیکنڈ بعد OTP دوبارہ بھیجیں`,
    notSixDigits: 'OTP کے 6 ہندسے لکھیں۔',
    expired: 'اس OTP کا وقت ختم ہو گیا ہے۔ نیا OTP منگوائیں۔',
    wrong: (left) => `یہ OTP درست نہیں ہے۔ آپ ${left} بار اور کوشش کر سکتے ہیں۔`,
    usedUp: (attempts) =>
      `OTP ${attempts} بار غلط لکھا گیا، اس لیے یہ اب کام نہیں کرے گا۔ نیا OTP منگوائیں۔`,
    tooSoon: (seconds) => `آپ ${seconds} سیکنڈ بعد نیا OTP منگوا سکتے ہیں۔`,
    tooMany: 'OTP بہت بار بھیجا جا چکا ہے۔ براہِ کرم بعد میں کوشش کریں۔',
  },
  aggregator: {
    title: 'اکاؤنٹ ایگریگیٹر سے جوڑیں',
    lead: ({ lender, aggregator, bank }) =>
      html`${lender} ${bank} سے آپ کے اسٹیٹمنٹ حاصل کرنے کے لیے ${aggregator} کا استعمال کرتا ہے۔
      اکاؤنٹ ایگریگیٹر کو ریزرو بینک آف انڈیا لائسنس دیتا ہے۔ وہ صرف آپ کی رضامندی سے آپ کی معلومات
      آگے بھیجتے ہیں اور انہیں پڑھ نہیں سکتے۔`,
    mobileNumber: 'موبائل نمبر',
    registered: 'وہی نمبر جو آپ کے بینک میں درج ہے۔',
    givenByLender: 'آپ کے قرض دہندہ نے دیا ہے۔',
    terms: (aggregator) =>
      `آگے بڑھ کر آپ ${aggregator} کی شرائط قبول کرتے ہیں۔ اسی نمبر سے وہاں آپ کا رجسٹریشن ہوگا۔`,
    sendOtp: 'OTP بھیجیں',
    otpLead: (aggregator, number, handle) =>
      html`${aggregator} نے اسے ${number} پر بھیجا ہے۔ آپ کا AA ہینڈل ${handle} ہے۔`,
    otherNumber: 'دوسرا نمبر استعمال کریں',
    banksTitle: 'آپ کے اکاؤنٹ کن بینکوں میں ہیں؟',
    banksLead: 'ہم ان میں سے ہر بینک سے پوچھیں گے کہ آپ کے موبائل نمبر پر کون سے اکاؤنٹ ہیں۔',
    banks: 'بینک',
    looking: 'آپ کے اکاؤنٹ تلاش کیے جا رہے ہیں',
    accountsTitle: 'اپنے اکاؤنٹ منتخب کریں',
    accountsLead: 'یہ آپ کے موبائل نمبر پر درج ہیں۔',
    nothingFound: 'کوئی اکاؤنٹ نہیں ملا',
    accountTypes: { SAVINGS: 'سیونگز اکاؤنٹ', CURRENT: 'کرنٹ اکاؤنٹ' },
    linkTitle: (bank) => `${bank} کے اپنے اکاؤنٹ لنک کریں`,
    linkLead: ({ bank, number, aggregator }) =>
      html`${bank} نے اپنا الگ OTP ${number} پر بھیجا ہے۔ ان اکاؤنٹس کو ${aggregator} سے لنک کرنے کے
      لیے اسے لکھیں۔ ابھی کچھ بھی شیئر نہیں ہوگا۔`,
    otherAccounts: 'دوسرے اکاؤنٹ منتخب کریں',
    notTenDigits: 'اپنے موبائل نمبر کے 10 ہندسے لکھیں۔',
    noBank: 'کم از کم ایک بینک منتخب کریں۔',
    noAccount: 'کم از کم ایک اکاؤنٹ منتخب کریں۔',
    notResponding: (name) => `${name} ابھی جواب نہیں دے رہا ہے۔ براہِ کرم بعد میں کوشش کریں۔`,
    knowsNoAccount: (bank) => `${bank} میں اس موبائل نمبر پر کوئی اکاؤنٹ نہیں ملا۔`,
  },
  consent: {
    title: 'اپنی رضامندی دیں',
    lead: ({ lender, count, aggregator }) =>
      html`${lender} ${aggregator} کے ذریعے ${count === 1 ? 'یہ رضامندی' : `یہ ${count} رضامندیاں`}
      مانگ رہا ہے۔`,
    purposes: {
      assessment: 'آپ کے قرض کی درخواست کی جانچ کے لیے',
      monitoring: 'قرض ادا ہونے تک اس پر نظر رکھنے کے لیے',
      collection: 'آپ کے قرض کی EMI لینے کے لیے',
    },
    terms: {
      shared: 'کیا شیئر ہوگا',
      statements: 'اسٹیٹمنٹ',
      type: 'رضامندی کی قسم',
      fetched: 'کتنی بار',
      tenure: 'مدت',
      dataLife: 'معلومات کب تک',
      valid: 'قابلِ عمل',
      template: 'ٹیمپلیٹ',
    },
    sharedData: 'جمع کھاتوں کی پروفائل، خلاصہ اور لین دین',
    oneTime: 'ایک بار کی',
    periodic: 'وقتاً فوقتاً',
    once: 'ایک بار',
    upTo: ({ unit, value }) => `${EVERY[unit]} زیادہ سے زیادہ ${value} بار`,
    months: (count) => (count === 1 ? '1 مہینہ' : `${count} مہینے`),
    keptFor: { month: '1 مہینے تک رکھی جائیں گی', year: '1 سال تک رکھی جائیں گی' },
    fromAccounts: 'ان اکاؤنٹس سے',
    revocable: (aggregator) =>
      `آپ ${aggregator} کی ایپ یا ویب سائٹ پر کبھی بھی رضامندی واپس لے سکتے ہیں۔ اس کے بعد کوئی معلومات نہیں لی جائیں گی۔`,
    approve: 'رضامندی دیں',
    reject: 'انکار کریں',
    nothingDelivered: (bank) =>
      `${bank} نے آپ کے اسٹیٹمنٹ نہیں بھیجے۔ دوبارہ رضامندی دیں یا بعد میں کوشش کریں۔`,
    waitingFor: (bank) => `${bank} کا انتظار ہے`,
    waitingForBanks: 'آپ کے بینکوں کا انتظار ہے',
  },
};
