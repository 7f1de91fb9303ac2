import { describe, expect, test } from 'vitest';
import type { JourneyProblem } from '../protocol/event.ts';
import type { FailureCode, JourneyFailure, JourneyOutcome, SuccessDetail } from './outcome.ts';
import {
  IDLE,
  transition,
  type JourneyInput,
  type JourneyOutput,
  type JourneyState,
  type JourneyStatus,
} from './transition.ts';

const WRONG_PASSWORD: JourneyProblem = {
  code: 'MU003',
  category: 'manual-upload',
  reason: 'Password Incorrect',
  linkId: null,
};
const WRONG_CAPTCHA: JourneyProblem = {
  code: 'NB004',
  category: 'net-banking',
  reason: 'Invalid Captcha',
  linkId: 'app-1042',
};
const BANK_SELECTED = { name: 'bank_selected', message: 'HDFC BANK', linkId: null };
const IDS = { sessionId: 'session-1', entityId: null, linkId: 'app-1042' };
const SUCCESS: SuccessDetail = { ...IDS, via: 'message' };
const EXIT: JourneyFailure = { code: 'exit', message: 'left', error: null };
const SUCCEEDED: JourneyOutcome = { type: 'success', ...SUCCESS };
/** The state that every row begins in; an open journey has met a problem. */
const STATES: { readonly [S in JourneyStatus]: Extract<JourneyState, { status: S }> } = {
  idle: { status: 'idle' },
  starting: { status: 'starting', sessionId: 'session-1' },
  open: { status: 'open', sessionId: 'session-1', problem: WRONG_PASSWORD },
  ended: { status: 'ended', outcome: SUCCEEDED },
};

const INPUTS: {
  readonly [T in JourneyInput['type']]: Extract<JourneyInput, { type: T }>;
} = {
  'start-requested': { type: 'start-requested' },
  resumed: { type: 'resumed', sessionId: 'session-2' },
  'session-received': { type: 'session-received', sessionId: 'session-2' },
  loaded: { type: 'loaded' },
  'info-reported': { type: 'info-reported', info: BANK_SELECTED },
  'problem-reported': { type: 'problem-reported', problem: WRONG_CAPTCHA },
  succeeded: { type: 'succeeded', ...SUCCESS },
  failed: { type: 'failed', ...EXIT },
  restored: { type: 'restored' },
};

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

const reset: Cell = { does: 'starts over', next: IDLE, says: [{ type: 'restored' }] };

const MATRIX: Record<JourneyStatus, Record<JourneyInput['type'], Cell>> = {
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
    failed: ends({ type: 'failure', ...EXIT, problem: WRONG_PASSWORD }),
    restored: reset,
  },
  ended: {
    'start-requested': 'refused',
    resumed: 'refused',
    'session-received': 'refused',
    loaded: 'refused',
    'info-reported': 'refused',
    'problem-reported': 'refused',
    succeeded: 'refused',
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
  test('a success forgets the problems that the customer overcame', () => {
    const [state] = transition(STATES.open, INPUTS.succeeded);
    expect(state).toStrictEqual({ status: 'ended', outcome: SUCCEEDED });
  });

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
