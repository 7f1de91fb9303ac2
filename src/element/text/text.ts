import type { FailureCode } from '../../journey/outcome.ts';
import type { LaunchText } from '../../launch/target.ts';

/** The failures of which the customer is told more than that it did not work. */
type ExplainedFailure = Exclude<
  FailureCode,
  'load_timeout' | 'invalid_session' | 'session_unavailable'
>;

/** All that the element says of its own, in one language. Written for the customer. */
export interface ElementText extends LaunchText {
  readonly open: string;
  /** While the journey is in another window. */
  readonly elsewhere: string;
  /** Brings that window to the front. */
  readonly focus: string;
  readonly cancel: string;
  /** Starts anew, where a journey's window cannot be reached any more. */
  readonly restart: string;
  /** Opens the journey in this page, where the browser has refused a window. */
  readonly continueHere: string;
  readonly success: string;
  /** What failed, by its code. */
  readonly failure: Readonly<Record<ExplainedFailure, string>> &
    Partial<Readonly<Record<FailureCode, string>>>;
  /** What is said of a failure that `failure` does not name. */
  readonly unavailable: string;
}

/** Other words for some of a language's strings, or for all of them. */
export type TextChange = Partial<Omit<ElementText, 'failure' | 'lang'>> & {
  readonly lang: string;
  readonly failure?: Partial<ElementText['failure']>;
};
