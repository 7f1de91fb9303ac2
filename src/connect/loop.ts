import type { JourneyInput } from '../journey/input.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyOutput } from '../journey/output.ts';
import { IDLE, isRunning, type JourneyState, type JourneyStatus } from '../journey/state.ts';
import { transition } from '../journey/transition.ts';
import type { LaunchRequest, LaunchSignal } from '../launch/target.ts';
import { createAnnouncer } from './announcer.ts';
import { recordRefusal, recordStatus } from './diagnostics.ts';
import { interpret, matchReturn } from './interpret.ts';
import { forget, type PendingJourney } from './pending.ts';
import type { JourneyPlan } from './plan.ts';

/** What names a journey to the windows that it is shown in; `id` may only come with the session. */
export type LaunchedJourney = Omit<PendingJourney, 'id'> & { id: string | null };

/** One journey's state, and everything that may change it. */
export interface Loop {
  /** For the launch: its signals come back into the loop. */
  readonly request: LaunchRequest;
  readonly outcome: Promise<JourneyOutcome>;
  status(): JourneyStatus;
  dispatch(input: JourneyInput): void;
  subscribe(listener: (output: JourneyOutput) => void): () => void;
}

/** The loop of `ARCHITECTURE.md`: commit the state, tear down, then tell. */
export function createLoop(plan: JourneyPlan, launched: LaunchedJourney): Loop {
  const { entries } = plan;
  const controller = new AbortController();
  const [announce, subscribe] = createAnnouncer<JourneyOutput>(plan.ready);
  let state: JourneyState = IDLE;

  const dispatch = (input: JourneyInput): void => {
    const [next, outputs] = transition(state, input);
    const hasMoved = next.status !== state.status;
    state = next;
    if (hasMoved) recordStatus(entries, next);
    if (hasMoved && next.status === 'ended') forget(launched);
    if (hasMoved && !isRunning(next.status)) controller.abort();
    outputs.forEach(announce);
  };
  const refuse = (reason: string): void => recordRefusal(entries, reason);
  const report = (heard: LaunchSignal): void => {
    const inputs = interpret(heard, launched.id, plan.decodeMessage);
    if (typeof inputs === 'string') refuse(inputs);
    else inputs.forEach(dispatch);
  };

  return {
    request: {
      ...plan,
      ...launched,
      signal: controller.signal,
      matchReturn: (url) => matchReturn(url, launched.id),
      report,
      refuse,
    },
    outcome: new Promise((resolve) => {
      subscribe((output) => {
        if (output.type === 'ended') resolve(output.outcome);
      });
    }),
    status: () => state.status,
    dispatch,
    subscribe,
  };
}
