import type { LaunchRequest, LaunchTarget } from '../launch/target.ts';
import type { Display } from '../launch/targets.ts';
import type { Decoded } from '../protocol/dialect.ts';
import type { DiagnosticEntry } from './diagnostics.ts';
import type { Failed } from './failures.ts';
import type { SessionSource } from './session-source.ts';
import type { CheckedSession } from './session.ts';

type FromHost = 'origins' | 'mount' | 'text' | 'mayClose' | 'confirmClose';

/**
 * Everything that one journey needs, with every default filled in. What reads the messages and the
 * session is handed in too: the element brings it, and `connect()` loads it with its first journey.
 */
export interface JourneyPlan extends Pick<LaunchRequest, FromHost> {
  /** Known and checked already, or how to ask for it. */
  readonly session: CheckedSession | Failed | SessionSource;
  readonly display: Display;
  readonly target: Pick<LaunchTarget, 'launch' | 'resume' | 'returnsHere'>;
  readonly loadTimeoutMs: number;
  /** Nothing is announced before: the host's listeners may still have to be added. */
  readonly ready: Promise<void>;
  /** Where the journey is recorded; its host's earlier ones may be there too. */
  readonly entries: DiagnosticEntry[];
  readonly decodeMessage: (data: unknown) => Decoded;
  /** Never rejects. */
  readonly requestSession: (
    source: SessionSource,
    origins: readonly string[],
    signal: AbortSignal,
  ) => Promise<CheckedSession | Failed>;
}
