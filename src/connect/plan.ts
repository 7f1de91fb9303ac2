import type { LaunchRequest } from '../launch/target.ts';
import type { Display } from '../launch/targets.ts';
import type { DiagnosticEntry } from './diagnostics.ts';
import type { SessionSource } from './session-source.ts';
import type { SessionAnswer } from './session.ts';

type FromHost = 'origins' | 'mount' | 'text' | 'mayClose' | 'confirmClose';

/** Everything that one journey needs, with every default filled in. */
export interface JourneyPlan extends Pick<LaunchRequest, FromHost> {
  readonly session: SessionAnswer | SessionSource;
  readonly display: Display;
  readonly loadTimeoutMs: number;
  /** Nothing is announced before: the host's listeners may still have to be added. */
  readonly ready: Promise<void>;
  /** Where the journey is recorded; its host's earlier ones may be there too. */
  readonly entries: DiagnosticEntry[];
}
