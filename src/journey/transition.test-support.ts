import type { JourneyProblem } from '../protocol/event.ts';
import type { JourneyFailure, JourneyOutcome, SuccessClaim } from './outcome.ts';
import type { JourneyInput, JourneyPhase, JourneyState } from './transition.ts';

export const WRONG_PASSWORD: JourneyProblem = {
  code: 'MU003',
  category: 'manual-upload',
  reason: 'Password Incorrect',
  linkId: null,
};
export const WRONG_CAPTCHA: JourneyProblem = {
  code: 'NB004',
  category: 'net-banking',
  reason: 'Invalid Captcha',
  linkId: 'app-1042',
};
export const BANK_SELECTED = { name: 'bank_selected', message: 'HDFC BANK', linkId: null };
export const IDS = { sessionId: 'session-1', entityId: null, linkId: 'app-1042' };
export const CLAIM: SuccessClaim = { ...IDS, via: 'message' };
export const EXIT: JourneyFailure = { code: 'exit', message: 'left', error: null };
export const SUCCEEDED: JourneyOutcome = { type: 'success', ...CLAIM, confirmed: false };
export const CONFIRMED: JourneyOutcome = { type: 'success', ...CLAIM, confirmed: true };
export const BY_STATUS: JourneyOutcome = {
  type: 'success',
  ...IDS,
  linkId: null,
  via: 'status',
  confirmed: true,
};
/** The state that every row begins in; an open journey has met a problem. */
export const STATES: { readonly [S in JourneyPhase]: Extract<JourneyState, { status: S }> } = {
  idle: { status: 'idle' },
  starting: { status: 'starting', sessionId: 'session-1' },
  open: { status: 'open', sessionId: 'session-1', problem: WRONG_PASSWORD },
  checking: { status: 'checking', claim: CLAIM },
  ended: { status: 'ended', outcome: SUCCEEDED },
};

export const INPUTS: {
  readonly [T in JourneyInput['type']]: Extract<JourneyInput, { type: T }>;
} = {
  'start-requested': { type: 'start-requested' },
  resumed: { type: 'resumed', sessionId: 'session-2' },
  'session-received': { type: 'session-received', sessionId: 'session-2' },
  loaded: { type: 'loaded' },
  'info-reported': { type: 'info-reported', info: BANK_SELECTED },
  'problem-reported': { type: 'problem-reported', problem: WRONG_CAPTCHA },
  succeeded: { type: 'succeeded', ...CLAIM },
  claimed: { type: 'claimed', ...CLAIM },
  'status-answered': { type: 'status-answered', status: 'COMPLETED', sessionId: null },
  'check-given-up': { type: 'check-given-up' },
  failed: { type: 'failed', ...EXIT },
  restored: { type: 'restored' },
};
