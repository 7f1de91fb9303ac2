import type { CloseRequester, LaunchText } from '../launch/target.ts';
import type { Display } from '../launch/targets.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { SessionSource } from './session-source.ts';
import type { ClientOrigins, SessionAnswer } from './session.ts';

/** Everything that one journey needs, with every default filled in. */
export interface JourneyPlan {
  readonly session: SessionAnswer | SessionSource;
  readonly display: Display;
  /** Gives the place for a frame or dialog, which is to vanish with `signal`. */
  readonly mount: (signal: AbortSignal) => Node & ParentNode;
  readonly origins: ClientOrigins;
  readonly loadTimeoutMs: number;
  readonly confirmClose: boolean;
  readonly text: LaunchText;
  readonly mayClose: (by: CloseRequester) => boolean;
  /** Nothing is announced before: the host's listeners may still have to be added. */
  readonly ready: Promise<void>;
  readonly diagnostics: Diagnostics;
}
