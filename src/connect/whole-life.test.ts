import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { LaunchSignal } from '../launch/target.ts';
import { matchReturn } from './interpret.ts';
import { ENGLISH } from '../launch/english.ts';
import { DiagnosticLog } from './diagnostics.ts';
import { createPlan } from './journey-plan.ts';
import { createPending, recall, remember, type PendingJourney } from './ledger.ts';
import { createLoop, type Loop } from './loop.ts';

const SESSION = 'session-1';
const RETURN = 'https://lender.example/return';

/** What may happen between the launch and the end, in whatever order. */
type Happening = LaunchSignal | { readonly type: 'reload' };

const message = (status: string, payload: object): LaunchSignal => ({
  type: 'message',
  data: { type: 'finbox-bankconnect', status, payload },
});
/** Only returns whose proof and address the relay has compared are reported. */
const returned = (query: string): LaunchSignal => ({
  type: 'returned',
  url: RETURN + query,
  proof: 'window',
});

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

/** The plan of a page; nothing is launched, so the loop alone hears what happens. */
const plan = createPlan({
  session: { session_id: SESSION },
  display: 'popup',
  clientOrigin: undefined,
  loadTimeout: 0,
  confirmClose: false,
  text: ENGLISH,
  mount: () => document.body,
  mayClose: () => true,
  ready: Promise.resolve(),
  place: '',
  log: new DiagnosticLog(),
});

/** One journey across all the pages that wait for it. */
async function live(happenings: readonly Happening[]): Promise<string[]> {
  const outcomes: string[] = [];
  const follow = (launched: PendingJourney): Loop => {
    const loop = createLoop(plan, launched);
    loop.subscribe(({ output }) => {
      if (output.type === 'ended') outcomes.push(output.outcome.type);
    });
    return loop;
  };
  const launched = { ...createPending('popup', ''), id: SESSION };
  remember(launched);
  let loop: Loop | null = follow(launched);
  loop.dispatch({ type: 'start-requested' });
  loop.dispatch({ type: 'session-received', sessionId: SESSION });
  for (const happening of happenings) {
    if (happening.type === 'reload') {
      const found = recall('popup');
      loop = found && follow(found);
      loop?.dispatch({ type: 'resumed', sessionId: SESSION });
    } else {
      loop?.request.report(happening);
    }
  }
  // What was announced is told once the page is ready, which is a microtask from here.
  await new Promise((resolve) => setTimeout(resolve));
  return outcomes;
}

beforeEach(() => sessionStorage.clear());

test('messages, returns, closings and reloads in any order make one outcome, never two', async () => {
  const happeningsInAnyOrder = fc.array(fc.constantFrom(...HAPPENINGS), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(happeningsInAnyOrder, async (happenings) => {
      sessionStorage.clear();
      const isDue = happenings.some(isFinal);
      expect(await live(happenings)).toHaveLength(isDue ? 1 : 0);
      expect(sessionStorage.length).toBe(isDue ? 0 : 1);
    }),
    { numRuns: 1_000 },
  );
});

test('a ledger entry older than the longest session is not found', () => {
  const time = Date.now() - 43_200 * 60_000 - 1;
  remember({ nonce: 'old', id: SESSION, display: 'tab', time, place: '' });
  expect(recall('tab')).toBeNull();
});

test('what somebody else left in the ledger’s place is not taken for a journey', () => {
  for (const junk of ['{', '7', '[null, 7, {}]', '{"nonce":"x"}']) {
    sessionStorage.setItem('finbox-connect:popup', junk);
    expect(recall('popup')).toBeNull();
  }
});

test('the ledger holds id, nonce, time and place and nothing else', () => {
  remember({ nonce: 'n', id: SESSION, display: 'popup', time: 1, place: '0' });
  const entry = JSON.parse(sessionStorage.getItem('finbox-connect:popup') ?? '{}') as object;
  expect(new Set(Object.keys(entry))).toEqual(new Set(['id', 'nonce', 'place', 'time']));
});
