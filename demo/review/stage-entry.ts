import type { DiagnosticEntry } from '../../src/index.ts';

/** What a stage tells the frame that it stands in. */
export const STAGE_EVENT = 'stage';

/** An event of the element, or that it is in its state; and what it had recorded by then. */
export interface StageEntry {
  readonly type: string;
  readonly detail: unknown;
  readonly diagnostics: readonly DiagnosticEntry[];
}
