import type { LaunchText } from '../../launch/target.ts';

/** All that the element says of its own, in one language. Written for the customer. */
export interface ElementText extends LaunchText {
  readonly open: string;
  readonly success: string;
  /** The customer left, or closed the journey. */
  readonly left: string;
  readonly offline: string;
  readonly blocked: string;
  /** No session, an unusable one, or a page that did not load. */
  readonly unavailable: string;
}
