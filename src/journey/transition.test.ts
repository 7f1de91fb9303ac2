import { describe, expect, test } from 'vitest';
import type { FailureCode, JourneyOutcome } from './outcome.ts';
import {
  IDLE,
  transition,
  type JourneyInput,
  type JourneyOutput,
  type JourneyPhase,
  type JourneyState,
} from './transition.ts';
import {
  BANK_SELECTED,
  BY_STATUS,
  CLAIM,
  CONFIRMED,
  EXIT,
  INPUTS,
  STATES,
  SUCCEEDED,
  WRONG_CAPTCHA,
  WRONG_PASSWORD,
} from './transition.test-support.ts';

type Cell =
  | 'refused'
  | {
      readonly does: string;
      /** `same`: the journey stands where it stood, to the object. */
      readonly next: JourneyState | 'same';
      readonly says: readonly JourneyOutput[];
    };

function ends(outcome: JourneyOutcome): Cell {
  const next: JourneyState = { status: 'ended', outcome };
  return { does: `ends as ${outcome.type}`, next, says: [{ type: 'ended', outcome }] };
}

const checks: Cell = {
  does: 'asks whether it is true, and says so',
  next: { status: 'checking', claim: CLAIM },
  says: [{ type: 'checking' }],
};
const reset: Cell = { does: 'starts over', next: IDLE, says: [{ type: 'restored' }] };

const MATRIX: Record<JourneyPhase, Record<JourneyInput['type'], Cell>> = {
  idle: {
    'start-requested': {
      does: 'starts in silence',
      next: { status: 'starting', sessionId: null },
      says: [],
    },
    resumed: {
      does: 'is open in silence, since an earlier page has announced it',
      next: { status: 'open', sessionId: 'session-2', problem: null },
      says: [],
    },
    'session-received': 'refused',
    loaded: 'refused',
    'info-reported': 'refused',
    'problem-reported': 'refused',
    succeeded: 'refused',
    claimed: 'refused',
    'status-answered': 'refused',
    'check-given-up': 'refused',
    failed: 'refused',
    restored: 'refused',
  },
  starting: {
    'start-requested': 'refused',
    resumed: 'refused',
    'session-received': {
      does: 'keeps the session’s id in silence',
      next: { status: 'starting', sessionId: 'session-2' },
      says: [],
    },
    loaded: {
      does: 'opens, and says for which session',
      next: { status: 'open', sessionId: 'session-1', problem: null },
      says: [{ type: 'loaded', sessionId: 'session-1' }],
    },
    'info-reported': 'refused',
    'problem-reported': 'refused',
    succeeded: ends(SUCCEEDED),
    claimed: checks,
    'status-answered': ends(BY_STATUS),
    'check-given-up': 'refused',
    failed: ends({ type: 'failure', ...EXIT, problem: null }),
    restored: reset,
  },
  open: {
    'start-requested': 'refused',
    resumed: 'refused',
    'session-received': 'refused',
    loaded: 'refused',
    'info-reported': {
      does: 'passes it on and stays',
      next: 'same',
      says: [{ type: 'info-reported', info: BANK_SELECTED }],
    },
    'problem-reported': {
      does: 'passes it on, stays open and remembers the last',
      next: { status: 'open', sessionId: 'session-1', problem: WRONG_CAPTCHA },
      says: [{ type: 'problem-reported', problem: WRONG_CAPTCHA }],
    },
    succeeded: ends(SUCCEEDED),
    claimed: checks,
    'status-answered': ends(BY_STATUS),
    'check-given-up': 'refused',
    failed: ends({ type: 'failure', ...EXIT, problem: WRONG_PASSWORD }),
    restored: reset,
  },
  checking: {
    'start-requested': 'refused',
    resumed: 'refused',
    'session-received': 'refused',
    loaded: 'refused',
    'info-reported': 'refused',
    'problem-reported': 'refused',
    succeeded: 'refused',
    claimed: 'refused',
    'status-answered': ends(CONFIRMED),
    'check-given-up': ends(SUCCEEDED),
    // An exit after a success: the first of the two counts, whichever it was.
    failed: 'refused',
    restored: 'refused',
  },
  ended: {
    'start-requested': 'refused',
    resumed: 'refused',
    'session-received': 'refused',
    loaded: 'refused',
    'info-reported': 'refused',
    'problem-reported': 'refused',
    succeeded: 'refused',
    claimed: 'refused',
    'status-answered': 'refused',
    'check-given-up': 'refused',
    failed: 'refused',
    restored: 'refused',
  },
};

const CELLS = Object.values(STATES).flatMap((state) =>
  Object.values(INPUTS).map((input) => {
    const cell = MATRIX[state.status][input.type];
    const does = cell === 'refused' ? 'changes nothing' : cell.does;
    return { status: state.status, type: input.type, does, state, input, cell };
  }),
);

describe('every input in every state', () => {
  test.each(CELLS)('$status: $type $does', ({ state, input, cell }) => {
    const [next, outputs] = transition(state, input);
    if (cell === 'refused' || cell.next === 'same') expect(next).toBe(state);
    else expect(next).toStrictEqual(cell.next);
    expect(outputs).toStrictEqual(cell === 'refused' ? [] : cell.says);
  });

  test.each(CELLS)('$status: $type leaves state and input as they were', ({ state, input }) => {
    const before = structuredClone({ state, input });
    transition(state, input);
    expect({ state, input }).toStrictEqual(before);
  });
});

describe('the end of a journey', () => {
  test('a later success does not mend a failure', () => {
    const [failed] = transition(STATES.open, INPUTS.failed);
    expect(transition(failed, INPUTS.succeeded)).toStrictEqual([failed, []]);
    expect(transition(failed, INPUTS.succeeded)[0]).toBe(failed);
  });

  test.each(
    Object.keys({
      exit: 0,
      dismissed: 0,
      blocked: 0,
      load_timeout: 0,
      offline: 0,
      invalid_session: 0,
      session_unavailable: 0,
      expired: 0,
      removed: 0,
      superseded: 0,
    } satisfies Record<FailureCode, 0>) as FailureCode[],
  )('the failure %s keeps its code, message and error', (code) => {
    const error = { code: 'INVALID_REQUEST', message: 'no', status: 400 };
    const [, outputs] = transition(STATES.starting, {
      type: 'failed',
      code,
      message: 'why',
      error,
    });
    const outcome = { type: 'failure', code, message: 'why', error, problem: null };
    expect(outputs).toStrictEqual([{ type: 'ended', outcome }]);
  });
});
