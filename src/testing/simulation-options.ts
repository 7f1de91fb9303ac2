import type { Session } from '../protocol/session.ts';

/** How `simulateJourney` plays a journey. */
export interface SimulationOptions {
  /**
   * The session that the journey is launched with. Without it the element's own counts, `fetchSession`
   * included, but for `session-endpoint`: a unit test has no network, so a session is made up.
   */
  readonly session?: Session;
  /** What the status endpoint says of a success, where the element has one. Default `true`. */
  readonly confirmed?: boolean;
  /** `false` waits until the page itself opens the journey, with a click for one. Default `true`. */
  readonly open?: boolean;
}
