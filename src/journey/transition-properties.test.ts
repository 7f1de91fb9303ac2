import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JourneyProblem } from '../protocol/event.ts';
import type { FailureCode } from './outcome.ts';
import {
  IDLE,
  transition,
  type JourneyInput,
  type JourneyOutput,
  type JourneyState,
} from './transition.ts';

const BANK_SELECTED = { name: 'bank_selected', message: 'HDFC BANK', linkId: null };

describe('whatever happens, in whatever order', () => {
  const anyText = fc.string({ maxLength: 4 });
  const anyId = fc.option(anyText);
  const anyProblem: fc.Arbitrary<JourneyProblem> = fc.record({
    code: anyText,
    category: fc.constantFrom('manual-upload', 'net-banking', 'other'),
    reason: anyText,
    linkId: anyId,
  });
  const anyInput: fc.Arbitrary<JourneyInput> = fc.oneof(
    fc.constant({ type: 'start-requested' }),
    fc.record({ type: fc.constant('resumed' as const), sessionId: anyId }),
    fc.record({ type: fc.constant('session-received' as const), sessionId: anyId }),
    fc.constant({ type: 'loaded' }),
    fc.constant({ type: 'info-reported', info: BANK_SELECTED }),
    fc.record({ type: fc.constant('problem-reported' as const), problem: anyProblem }),
    fc.record({
      type: fc.constant('succeeded' as const),
      sessionId: anyId,
      entityId: anyId,
      linkId: anyId,
      via: fc.constantFrom('message', 'return'),
    }),
    fc.record({
      type: fc.constant('failed' as const),
      code: fc.constantFrom<FailureCode>('exit', 'dismissed', 'removed', 'load_timeout'),
      message: anyText,
      error: fc.constant(null),
    }),
    fc.constant({ type: 'restored' }),
  );

  interface Step {
    readonly input: JourneyInput;
    readonly before: JourneyState;
    readonly after: JourneyState;
    readonly outputs: readonly JourneyOutput[];
  }

  /** One journey as the host runs it: a start after the end is another journey, which begins idle. */
  function play(inputs: readonly JourneyInput[]): readonly (readonly Step[])[] {
    const journeys: Step[][] = [[]];
    let state: JourneyState = IDLE;
    for (const input of inputs) {
      if (state.status === 'ended' && input.type === 'start-requested') {
        journeys.push([]);
        state = IDLE;
      }
      const before = state;
      const [after, outputs] = transition(before, input);
      journeys.at(-1)?.push({ input, before, after, outputs });
      state = after;
    }
    return journeys;
  }

  function eachJourney(expectSound: (steps: readonly Step[]) => void): void {
    const inputs = fc.array(anyInput, { maxLength: 40 });
    fc.assert(
      fc.property(inputs, (all) => {
        for (const journey of play(all)) expectSound(journey);
      }),
      { numRuns: 500 },
    );
  }

  const isTerminal = ({ type }: JourneyInput) => type === 'succeeded' || type === 'failed';

  /** What was said from each start on; a journey that was restored starts more than once. */
  function starts(steps: readonly Step[]): readonly (readonly Step[])[] {
    const parts: Step[][] = [[]];
    for (const step of steps) {
      if (step.before.status === 'idle' && step.after.status !== 'idle') parts.push([]);
      parts.at(-1)?.push(step);
    }
    return parts;
  }

  test('a journey that meets a terminal input ends exactly once, another never', () => {
    eachJourney((steps) => {
      const met = steps.filter(
        ({ before, input }) =>
          isTerminal(input) && (before.status === 'starting' || before.status === 'open'),
      );
      const ended = steps.flatMap(({ outputs }) => outputs.filter(({ type }) => type === 'ended'));
      expect(ended).toHaveLength(met.length);
      expect(met.length).toBeLessThanOrEqual(1);
    });
  });

  test('a started journey ends with the first terminal input unless it is restored before', () => {
    eachJourney((steps) => {
      for (const part of starts(steps).slice(1)) {
        const first = part.findIndex(({ input }) => isTerminal(input) || input.type === 'restored');
        const step = part[first];
        const last = step?.outputs.map(({ type }) => type);
        if (step) expect(last).toEqual([step.input.type === 'restored' ? 'restored' : 'ended']);
      }
    });
  });

  test('nothing is said before the start, and nothing after the end', () => {
    eachJourney((steps) => {
      for (const { before, after, outputs } of steps) {
        if (before.status !== 'idle' && before.status !== 'ended') continue;
        expect(outputs).toEqual([]);
        if (before.status === 'ended') expect(after).toBe(before);
      }
    });
  });

  test('a start opens once at most, and before its first info or problem', () => {
    eachJourney((steps) => {
      for (const part of starts(steps)) {
        const said = part.flatMap(({ outputs }) => outputs.map(({ type }) => type));
        expect(said.filter((type) => type === 'loaded').length).toBeLessThanOrEqual(1);
        const firstReport = said.findIndex(
          (type) => type === 'info-reported' || type === 'problem-reported',
        );
        const isResumed = part.some(
          ({ input, before }) => input.type === 'resumed' && before.status === 'idle',
        );
        if (firstReport >= 0 && !isResumed) expect(said.slice(0, firstReport)).toContain('loaded');
      }
    });
  });

  test('a failure carries the last problem of its own start', () => {
    eachJourney((steps) => {
      for (const part of starts(steps)) {
        const said = part.flatMap(({ outputs }) => outputs);
        const outcome = said.find((output) => output.type === 'ended')?.outcome;
        if (outcome?.type !== 'failure') continue;
        const last = said.findLast((output) => output.type === 'problem-reported');
        expect(outcome.problem).toBe(last?.problem ?? null);
      }
    });
  });

  test('what says nothing and changes nothing gives the same state object', () => {
    eachJourney((steps) => {
      for (const { input, before, after, outputs } of steps) {
        if (input.type === 'session-received') continue;
        if (outputs.length === 0 && after.status === before.status) expect(after).toBe(before);
      }
    });
  });
});
