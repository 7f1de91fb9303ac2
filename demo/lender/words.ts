import type { FailureCode, FailureDetail, ProblemCategory } from '../../src/index.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

type Failures = Partial<Readonly<Record<FailureCode, Words>>>;

interface Language {
  readonly open: string;
  readonly success: Words;
  readonly failures: Failures;
  /** For a customer who left after something in the journey went wrong. */
  readonly problems: Partial<Readonly<Record<ProblemCategory, Words>>>;
  /** For the codes that mean nothing to a customer. */
  readonly other: Words;
}

const LEFT: Words = {
  title: 'Not connected yet',
  text: 'You left before it was finished. Your application is saved: start again when you like.',
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
    expired: {
      title: 'The time for this step has run out',
      text: 'Start again when you like. Your application is saved.',
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
  problems: {
    'manual-upload': {
      title: 'The statement could not be read',
      text: 'Check its password, or download it anew from your bank. Your application is saved.',
    },
    'net-banking': {
      title: 'Signing in to your bank did not work',
      text: 'Try again, or upload PDF statements instead. Your application is saved.',
    },
  },
  other: {
    title: 'We could not open the bank connection',
    text: 'This is on our side. Please try again in a minute: your application is saved.',
  },
};

const LEFT_HI: Words = {
  title: 'बैंक अभी नहीं जुड़ा',
  text: 'आप पूरा होने से पहले बाहर आ गए। आपका आवेदन सुरक्षित है: जब चाहें फिर से शुरू करें।',
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
    expired: {
      title: 'इस चरण का समय समाप्त हो गया',
      text: 'जब चाहें फिर से शुरू करें। आपका आवेदन सुरक्षित है।',
    },
    blocked: {
      title: 'ब्राउज़र ने विंडो नहीं खोली',
      text: 'इस पेज के लिए पॉप-अप की अनुमति दें, या फिर से कोशिश करें।',
    },
    load_timeout: {
      title: 'बैंक कनेक्शन में बहुत समय लगा',
      text: 'आपका इंटरनेट धीमा हो सकता है। फिर कोशिश करें: आपका आवेदन सुरक्षित है।',
    },
  },
  problems: {
    'manual-upload': {
      title: 'स्टेटमेंट पढ़ा नहीं जा सका',
      text: 'उसका पासवर्ड जाँचें या बैंक से नया स्टेटमेंट डाउनलोड करें। आपका आवेदन सुरक्षित है।',
    },
    'net-banking': {
      title: 'बैंक में लॉग इन नहीं हो सका',
      text: 'फिर कोशिश करें या PDF स्टेटमेंट अपलोड करें। आपका आवेदन सुरक्षित है।',
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
export function wordsFor(
  { code, problem }: Pick<FailureDetail, 'code' | 'problem'>,
  lang: string,
): Words {
  const { failures, problems, other } = wordsIn(lang);
  const hasLeft = code === 'exit' || code === 'dismissed';
  const reason = hasLeft && problem ? problems[problem.category] : undefined;
  return reason ?? failures[code] ?? other;
}
