import type { JourneyProblem } from '../protocol/event.ts';
import type { JourneyOutcome } from './outcome.ts';

/** Where a journey stands. An outcome exists only once it has ended. */
export type JourneyState =
  | { readonly status: 'idle' }
  | { readonly status: 'starting' }
  | { readonly status: 'open'; readonly problem: JourneyProblem | null }
  | { readonly status: 'ended'; readonly outcome: JourneyOutcome };

export type JourneyStatus = JourneyState['status'];

export const IDLE: JourneyState = { status: 'idle' };

export function isRunning(status: JourneyStatus | undefined): boolean {
  return status === 'starting' || status === 'open';
}
