import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { transition } from '../journey/transition.ts';
import { IDLE, type JourneyState } from '../journey/state.ts';
import type { LaunchSignal } from '../launch/target.ts';
import { interpret, matchReturn } from './interpret.ts';
import { createNonce, forget, recall, remember } from './pending.ts';

const SESSION = 'session-1';
const RETURN = 'https://lender.example/return';

/** What may happen between the launch and the end, in whatever order. */
type Happening = LaunchSignal | { readonly type: 'reload' };

const message = (status: string, payload: object): LaunchSignal => ({
  type: 'message',
  data: { type: 'finbox-bankconnect', status, payload },
});
const returned = (query: string): LaunchSignal => ({ type: 'returned', url: RETURN + query });

const HAPPENINGS: readonly Happening[] = [
  { type: 'loaded' },
  { type: 'dismissed' },
  { type: 'reload' },
  message('success', { sessionId: SESSION }),
  message('success', { sessionId: 'somebody-else' }),
  message('exit', { message: 'left' }),
  message('error', { error_type: 'MU003', reason: 'no' }),
  message('info', { event_name: 'manual' }),
  { type: 'message', data: 'junk' },
  returned(`?success=true&session_id=${SESSION}`),
  returned('?success=true&session_id=somebody-else'),
  returned('?success=true&entity_id=entity-1'),
  returned('?success=true'),
  returned('?success=false'),
  returned('?nothing=here'),
];

/** Whether a waiting journey must end with this, as the contract says it. */
function isFinal(happening: Happening): boolean {
  if (happening.type === 'dismissed') return true;
  if (happening.type === 'returned') return matchReturn(happening.url, SESSION) !== 'foreign';
  return (
    happening.type === 'message' &&
    /"success".*"session-1"|"exit"/.test(JSON.stringify(happening.data))
  );
}

/** One journey across all the pages that wait for it, as `createJourney` and `resumeJourney` join them. */
function live(happenings: readonly Happening[]): string[] {
  const outcomes: string[] = [];
  const nonce = createNonce();
  let [state]: readonly [JourneyState, unknown] = transition(IDLE, { type: 'start-requested' });
  remember({ nonce, id: SESSION, display: 'popup', time: Date.now() });
  for (const happening of happenings) {
    if (happening.type === 'reload') {
      const found = recall('popup', SESSION);
      state = found ? transition(IDLE, { type: 'resumed' })[0] : IDLE;
      continue;
    }
    const interpretation = interpret(happening, SESSION);
    if (typeof interpretation === 'string') continue;
    for (const input of interpretation) {
      const [next, outputs] = transition(state, input);
      state = next;
      if (next.status === 'ended') forget(nonce);
      for (const output of outputs) if (output.type === 'ended') outcomes.push(output.outcome.type);
    }
  }
  return outcomes;
}

beforeEach(() => sessionStorage.clear());

test('messages, returns, closings and reloads in any order make one outcome, never two', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HAPPENINGS), { maxLength: 30 }), (happenings) => {
      sessionStorage.clear();
      const isDue = happenings.some(isFinal);
      expect(live(happenings)).toHaveLength(isDue ? 1 : 0);
      expect(sessionStorage.length).toBe(isDue ? 0 : 1);
    }),
    { numRuns: 1_000 },
  );
});

test('a ledger entry older than the longest session is not found', () => {
  const time = Date.now() - 43_200 * 60_000 - 1;
  remember({ nonce: 'old', id: SESSION, display: 'tab', time });
  expect(recall('tab', SESSION)).toBeNull();
});

test('what somebody else left in the ledger’s place is not taken for a journey', () => {
  for (const junk of ['{', '7', '[null, 7, {}]', '{"nonce":"x"}']) {
    sessionStorage.setItem('finbox-connect', junk);
    expect(recall('popup', null)).toBeNull();
  }
});

test('the ledger holds id, nonce, time and display and nothing else', () => {
  remember({ nonce: 'n', id: SESSION, display: 'popup', time: 1 });
  const [entry] = JSON.parse(sessionStorage.getItem('finbox-connect') ?? '[]') as object[];
  expect(new Set(Object.keys(entry ?? {}))).toEqual(new Set(['display', 'id', 'nonce', 'time']));
});
