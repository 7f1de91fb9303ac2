import type { FailureCode } from '../../src/index.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

type Failures = Partial<Readonly<Record<FailureCode, Words>>>;

interface Language {
  readonly open: string;
  readonly success: Words;
  readonly failures: Failures;
  /** For the codes that mean nothing to a customer. */
  readonly other: Words;
}

const LEFT: Words = {
  title: 'Not connected yet',
  text: 'You left before it was finished. Nothing was shared, and your application is saved.',
};

const en: Language = {
  open: 'Connect your bank',
  success: {
    title: 'Statements received — we are confirming them',
    text: 'Thank you. There is nothing more to do for this step.',
  },
  failures: {
    exit: LEFT,
    dismissed: LEFT,
    offline: {
      title: 'You seem to be offline',
      text: 'Check your connection and try again. Your application is saved.',
    },
    blocked: {
      title: 'Your browser kept the window closed',
      text: 'Allow pop-ups for this page, or just try again.',
    },
    load_timeout: {
      title: 'The bank connection took too long',
      text: 'Your network may be slow. Try again, or come back later: your application is saved.',
    },
  },
  other: {
    title: 'We could not open the bank connection',
    text: 'This is on our side. Please try again in a minute: your application is saved.',
  },
};

const LEFT_HI: Words = {
  title: 'बैंक अभी नहीं जुड़ा',
  text: 'आप पूरा होने से पहले बाहर आ गए। कुछ भी साझा नहीं हुआ और आपका आवेदन सुरक्षित है।',
};

const hi: Language = {
  open: 'अपना बैंक जोड़ें',
  success: {
    title: 'स्टेटमेंट मिल गए — हम पुष्टि कर रहे हैं',
    text: 'धन्यवाद। इस चरण में आपको और कुछ नहीं करना है।',
  },
  failures: {
    exit: LEFT_HI,
    dismissed: LEFT_HI,
    offline: {
      title: 'आप ऑफ़लाइन लगते हैं',
      text: 'इंटरनेट जाँचें और फिर कोशिश करें। आपका आवेदन सुरक्षित है।',
    },
  },
  other: {
    title: 'बैंक कनेक्शन नहीं खुल सका',
    text: 'यह हमारी ओर से है। कृपया थोड़ी देर में फिर कोशिश करें। आपका आवेदन सुरक्षित है।',
  },
};

/** The lender's own words; the element has plainer ones for a page that gives none. */
export function wordsIn(lang: string): Language {
  return lang === 'hi' ? hi : en;
}

/** Calm, and of use to the customer: what happened to them, not what went wrong for us. */
export function wordsFor(code: FailureCode, lang: string): Words {
  const { failures, other } = wordsIn(lang);
  return failures[code] ?? other;
}
