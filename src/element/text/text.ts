import type { FailureCode } from '../../journey/outcome.ts';
import type { LaunchText } from '../../launch/target.ts';

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
  readonly failure: Partial<Readonly<Record<FailureCode, string>>>;
  /** What is said of a failure that `failure` does not name. */
  readonly unavailable: string;
}
