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
      type: fc.constantFrom('succeeded' as const, 'claimed' as const),
      sessionId: anyId,
      entityId: anyId,
      linkId: anyId,
      via: fc.constantFrom('message', 'return'),
    }),
    fc.record({
      type: fc.constant('status-answered' as const),
      status: fc.constantFrom('COMPLETED', 'IN_PROGRESS', 'NO_UPLOADS', 'EXPIRED'),
      sessionId: anyId,
    }),
    fc.constant({ type: 'check-given-up' }),
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
      { numRuns: fc.readConfigureGlobal().numRuns ?? 500 },
    );
  }

  /** Whether a step has to end its journey, as the contract says it. */
  function isDecisive({ before, input }: Step): boolean {
    const isChecking = before.status === 'checking';
    if (!isChecking && before.status !== 'starting' && before.status !== 'open') return false;
    if (input.type === 'failed')
      return !isChecking || ['dismissed', 'removed'].includes(input.code);
    if (input.type === 'check-given-up') return isChecking;
    if (input.type !== 'status-answered') return input.type === 'succeeded' && !isChecking;
    if (input.status === 'EXPIRED') return true;
    const isNamed = isChecking || Boolean(before.sessionId || input.sessionId);
    return input.status === 'COMPLETED' && isNamed;
  }

  /** What was said from each start on; a journey that was restored starts more than once. */
  function starts(steps: readonly Step[]): readonly (readonly Step[])[] {
    const parts: Step[][] = [[]];
    for (const step of steps) {
      if (step.before.status === 'idle' && step.after.status !== 'idle') parts.push([]);
      parts.at(-1)?.push(step);
    }
    return parts;
  }

  test('a journey ends exactly once, with its first decisive input, and with no other', () => {
    eachJourney((steps) => {
      for (const step of steps) {
        const ends = step.outputs.filter(({ type }) => type === 'ended');
        expect(ends).toHaveLength(isDecisive(step) ? 1 : 0);
        if (ends.length > 0) expect(step.after.status).toBe('ended');
      }
      expect(steps.filter(isDecisive).length).toBeLessThanOrEqual(1);
    });
  });

  test('only a journey that is starting or open can be restored, and then begins anew', () => {
    eachJourney((steps) => {
      for (const { before, input, after, outputs } of steps) {
        const isLeft = before.status === 'starting' || before.status === 'open';
        if (input.type !== 'restored' || !isLeft) continue;
        expect([after, outputs]).toEqual([IDLE, [input]]);
      }
    });
  });

  test('a success is confirmed if and only if the endpoint has said so at its end', () => {
    eachJourney((steps) => {
      for (const { input, outputs } of steps) {
        const ended = outputs.find((output) => output.type === 'ended');
        if (ended?.outcome.type !== 'success') continue;
        const isSaid = input.type === 'status-answered' && input.status === 'COMPLETED';
        expect(ended.outcome.confirmed).toBe(isSaid);
      }
    });
  });

  test('a success that was claimed is never lost, and never becomes a failure', () => {
    eachJourney((steps) => {
      const claims = steps.findIndex(({ after }) => after.status === 'checking');
      if (claims < 0) return;
      const said = steps.slice(claims).flatMap(({ outputs }) => outputs);
      const { after } = steps.at(-1) ?? { after: IDLE };
      if (after.status === 'ended') expect(after.outcome.type).toBe('success');
      else expect(after.status).toBe('checking');
      expect(said.filter(({ type }) => type === 'checking')).toHaveLength(1);
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
