import type { JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyOutput } from '../journey/output.ts';
import type { JourneyStatus } from '../journey/state.ts';
import type { DiagnosticEntry } from './diagnostics.ts';

/** One running or ended journey. */
export interface Journey {
  readonly status: JourneyStatus;
  /** Resolves with the one outcome, after the journey's window has gone. Never rejects. */
  readonly outcome: Promise<JourneyOutcome>;
  /** Ends it as `dismissed` without asking: the host has decided. Harmless after the end. */
  close(): void;
  /** Brings the journey to the front where it has a window of its own. */
  focus(): void;
  /** Hears everything from now on, in order; gives back how to stop. */
  subscribe(listener: (output: JourneyOutput) => void): () => void;
  /** For a support ticket: state changes and refused messages, without payloads, URLs or ids. */
  diagnostics(): readonly DiagnosticEntry[];
}
