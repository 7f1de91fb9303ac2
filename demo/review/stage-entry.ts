import type { DiagnosticEntry } from '../../src/index.ts';

/** What a stage tells the frame that it stands in. */
export const STAGE_EVENT = 'stage';

/**
 * What has happened on a stage. `began`: its page has loaded. `entered`: what it shows stands in the page.
 * `shown`: that is in the state that was asked for. `missed`: it cannot come into it any more.
 */
export type StageMoment = 'began' | 'entered' | 'changed' | 'shown' | 'missed';

export interface StageEntry {
  readonly moment: StageMoment;
  /** An event of the element, if that is what has happened. */
  readonly event: { readonly type: string; readonly detail: unknown } | null;
  /** What the element had recorded by then. */
  readonly diagnostics: readonly DiagnosticEntry[];
}
