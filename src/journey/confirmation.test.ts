import { describe, expect, test } from 'vitest';
import type { UploadState } from '../protocol/session-status.ts';
import type { FailureCode, SuccessClaim } from './outcome.ts';
import { IDLE, statusOf, transition, type JourneyInput, type JourneyState } from './transition.ts';

const CLAIM: SuccessClaim = {
  sessionId: 'session-1',
  entityId: null,
  linkId: 'app-1042',
  via: 'return',
};
const open: JourneyState = { status: 'open', sessionId: 'session-1', problem: null };
const checking: JourneyState = { status: 'checking', claim: CLAIM };

function answered(status: UploadState, sessionId: string | null = null): JourneyInput {
  return { type: 'status-answered', status, sessionId };
}

function outcomeOf(state: JourneyState, input: JourneyInput): unknown {
  const [next] = transition(state, input);
  return next.status === 'ended' ? next.outcome : next;
}

describe('while a journey runs, the status endpoint', () => {
  test('ends it as a confirmed success once its session is completed', () => {
    const ids = { sessionId: 'session-1', entityId: null, linkId: null };
    expect(outcomeOf(open, answered('COMPLETED'))).toEqual({
      type: 'success',
      ...ids,
      via: 'status',
      confirmed: true,
    });
  });

  test('ends it as expired, with the problem that the customer met', () => {
    const problem = { code: 'NB004', category: 'net-banking', reason: '', linkId: null } as const;
    const outcome = outcomeOf({ ...open, problem }, answered('EXPIRED'));
    expect(outcome).toMatchObject({ type: 'failure', code: 'expired', problem, error: null });
  });

  test.each(['IN_PROGRESS', 'NO_UPLOADS'] as const)('lets it go on with %s', (status) => {
    expect(outcomeOf(open, answered(status))).toBe(open);
  });

  test('names the session where the journey does not know it', () => {
    const unnamed: JourneyState = { ...open, sessionId: null };
    const outcome = outcomeOf(unnamed, answered('COMPLETED', 'session-7'));
    expect(outcome).toMatchObject({ sessionId: 'session-7', confirmed: true });
  });

  test('ends nothing where nobody can say which session is completed', () => {
    const unnamed: JourneyState = { ...open, sessionId: null };
    expect(outcomeOf(unnamed, answered('COMPLETED'))).toBe(unnamed);
  });
});

describe('while a success is checked', () => {
  const unconfirmed = { type: 'success', ...CLAIM, confirmed: false };

  test('the journey is open to its host', () => {
    expect(statusOf(checking)).toBe('open');
  });

  test.each(['IN_PROGRESS', 'NO_UPLOADS'] as const)('%s decides nothing yet', (status) => {
    expect(outcomeOf(checking, answered(status))).toBe(checking);
  });

  test('an expired session is not waited for: the claim is announced as it is', () => {
    expect(outcomeOf(checking, answered('EXPIRED'))).toEqual(unconfirmed);
  });

  test('the endpoint names the session where the claim names only an entity', () => {
    const claim = { ...CLAIM, sessionId: null, entityId: 'entity-1' };
    const outcome = outcomeOf({ status: 'checking', claim }, answered('COMPLETED', 'session-7'));
    expect(outcome).toMatchObject({
      sessionId: 'session-7',
      entityId: 'entity-1',
      confirmed: true,
    });
  });

  test.each<FailureCode>(['dismissed', 'removed', 'superseded'])(
    'whoever ends it as %s hears the success, unconfirmed',
    (code) => {
      const input: JourneyInput = { type: 'failed', code, message: '', error: null };
      expect(outcomeOf(checking, input)).toEqual(unconfirmed);
    },
  );
});

test('the endpoint’s word before the start and after the end means nothing', () => {
  expect(transition(IDLE, answered('COMPLETED'))).toEqual([IDLE, []]);
  const [ended] = transition(checking, { type: 'check-given-up' });
  expect(transition(ended, answered('COMPLETED'))[0]).toBe(ended);
});
