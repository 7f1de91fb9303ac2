import type { Mode } from '../../bank/banks.ts';
import type { Html } from '../html.ts';
import type { AggregatorText } from './aggregator-text.ts';

/** All that a customer reads in the journey, in one language. A sentence with values has its own word order. */
export interface CustomerText extends AggregatorText {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly frame: FrameText;
  readonly modes: Readonly<Record<Mode, string>> & { readonly legend: string };
  readonly banks: BanksText;
  readonly upload: UploadText;
  readonly netBanking: NetBankingText;
  readonly submit: SubmitText;
  readonly end: EndText;
}

/** What several pages say. */
export interface FrameText {
  /** What the strip above every page is, for screen readers. */
  readonly about: string;
  readonly notReal: string;
  readonly neverReal: string;
  /** Beside the name BankConnect. */
  readonly sandbox: string;
  readonly yourLender: string;
  readonly leave: string;
  readonly progress: string;
  readonly stages: Readonly<Record<'bank' | 'submit' | Mode, string>>;
  /** The title of a page that shows a problem. */
  readonly problem: (title: string) => string;
  readonly next: string;
  readonly backToBanks: string;
  /** Between the members of a list. */
  readonly comma: string;
  readonly period: (from: string, to: string) => string;
  readonly pleaseWait: string;
}

export interface BanksText {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly placeholder: string;
  readonly search: string;
  readonly none: string;
}

export interface UploadText {
  readonly title: string;
  readonly lead: (bank: string, from: Html, to: Html) => Html;
  readonly file: string;
  readonly choose: string;
  readonly isChosen: (fileName: string) => string;
  readonly password: string;
  /** Beside the password, which most files do not have. */
  readonly ifAny: string;
  readonly reading: string;
  readonly nothingChosen: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notAStatement: string;
  readonly outside: (from: string, to: string) => string;
  readonly wrongPassword: string;
  readonly trialExpired: string;
  readonly otherBank: (bank: string) => string;
  readonly scanned: string;
}

export interface NetBankingText {
  readonly title: string;
  readonly heading: (bank: string) => string;
  readonly lead: string;
  readonly userId: string;
  readonly password: string;
  readonly captcha: string;
  readonly captchaAsText: string;
  readonly logIn: string;
  readonly loggingIn: (bank: string) => string;
  readonly questionTitle: string;
  readonly questionLead: string;
  readonly question: string;
  readonly otpLead: string;
  readonly sending: (bank: string) => string;
  readonly noUserId: string;
  readonly noPassword: string;
  readonly noCaptcha: string;
  readonly noAnswer: string;
  readonly wrongCaptcha: string;
  readonly outage: string;
  readonly wrongLogin: string;
  readonly wrongAnswer: string;
  readonly wrongOtp: string;
}

export interface SubmitText {
  readonly title: string;
  readonly lead: string;
  readonly agreement: string;
  readonly submit: string;
  readonly more: string;
  readonly anotherBank: string;
  readonly startOver: string;
  readonly account: string;
  /** An account, of which the last digits are said. */
  readonly endingIn: (account: string, digits: string) => string;
  readonly missing: (periods: string) => string;
  /** A picture's word, in place of `PDF`. */
  readonly fromBank: string;
}

export interface EndText {
  readonly done: string;
  readonly sent: string;
  readonly left: string;
  readonly nothingSent: string;
  readonly stillSeen: string;
  readonly submitted: string;
  readonly complete: string;
  readonly expired: string;
  readonly getAnother: string;
  readonly unknown: string;
  readonly incomplete: string;
  readonly close: string;
  readonly returning: string;
}
