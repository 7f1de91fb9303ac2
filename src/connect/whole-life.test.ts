import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JourneyOutcome } from '../journey/outcome.ts';
import { ENGLISH } from '../launch/english.ts';
import type { LaunchSignal } from '../launch/target.ts';
import { CHECK_MS, POLL_MS } from './confirmation.ts';
import { DiagnosticLog } from './diagnostics.ts';
import { failed } from './failures.ts';
import { matchReturn } from './interpret.ts';
import { createPlan, type JourneyPlan } from './journey-plan.ts';
import { createPending, recall, remember } from './ledger.ts';
import { createLoop } from './loop.ts';
import type { StatusSource } from './status-source.ts';

const SESSION = 'session-1';
const RETURN = 'https://lender.example/return';
const WORDS = ['COMPLETED', 'in progress', 'NO UPLOADS', 'EXPIRED', 'SOMETHING NEW', null] as const;

/** What FinBox would say of the session; `null`: nothing, since the endpoint fails. */
type Word = (typeof WORDS)[number];

/** What may happen between the launch and the end, in whatever order. */
type Happening =
  | LaunchSignal
  | { readonly type: 'reload' }
  | { readonly type: 'closed-by-host' }
  | { readonly type: 'time-passes' }
  | { readonly type: 'word'; readonly word: Word };

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
  ...(['dismissed', 'opened-elsewhere', 'closed-by-host'] as const).map((type) => ({ type })),
  { type: 'reload' },
  { type: 'time-passes' },
  ...WORDS.map((word) => ({ type: 'word', word }) as const),
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

type Meaning = 'success' | 'end' | 'nothing';

/** What a happening says to a waiting journey, as the contract has it. */
function meaningOf(happening: Happening): Meaning {
  if (happening.type === 'dismissed' || happening.type === 'closed-by-host') return 'end';
  if (happening.type === 'returned') {
    if (matchReturn(happening.url, SESSION) === 'foreign') return 'nothing';
    return happening.url.includes('success=true') ? 'success' : 'end';
  }
  const said = happening.type === 'message' ? JSON.stringify(happening.data) : '';
  if (/"success".*"session-1"/.test(said)) return 'success';
  return said.includes('"exit"') ? 'end' : 'nothing';
}

/** How a life ends, as the contract has it. `null`: it has not ended. */
type End = 'failure' | 'confirmed' | 'unconfirmed' | null;

function endOf(happenings: readonly Happening[], isAsked: boolean): End {
  let word: Word = null;
  let isChecking = false;
  for (const happening of happenings) {
    if (happening.type === 'word') word = happening.word;
    const meaning = meaningOf(happening);
    if (!isChecking) {
      if (meaning === 'end') return 'failure';
      if (meaning === 'success' && !isAsked) return 'unconfirmed';
      const isPolled = isAsked && happening.type === 'time-passes';
      if (isPolled && word === 'COMPLETED') return 'confirmed';
      if (isPolled && word === 'EXPIRED') return 'failure';
      isChecking = meaning === 'success';
      if (!isChecking) continue;
    } else if (!['reload', 'time-passes', 'dismissed', 'closed-by-host'].includes(happening.type)) {
      continue;
    }
    if (happening.type === 'dismissed' || happening.type === 'closed-by-host') return 'unconfirmed';
    if (word === 'COMPLETED') return 'confirmed';
    if (word === 'EXPIRED' || happening.type === 'time-passes') return 'unconfirmed';
  }
  return null;
}

/** The plan of a page; nothing is launched, so the loop alone hears what happens. */
function planWith(status: StatusSource | null): JourneyPlan {
  return createPlan({
    session: { session_id: SESSION },
    status,
    display: 'popup',
    clientOrigin: undefined,
    loadTimeout: 0,
    confirmClose: false,
    text: ENGLISH,
    mount: () => document.body,
    host: document.body,
    mayClose: () => true,
    ready: Promise.resolve(),
    place: '',
    log: new DiagnosticLog(),
  });
}

const STEP_MS = 500;
/** Lets everything happen that waits for promises alone: a thousand lives have no time for timers. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

/** One journey across all the pages that wait for it. */
async function live(happenings: readonly Happening[], isAsked: boolean): Promise<JourneyOutcome[]> {
  const outcomes: JourneyOutcome[] = [];
  let word: Word = null;
  const source: StatusSource = () =>
    word === null ? Promise.reject(new Error()) : Promise.resolve({ upload_status: word });
  const plan = planWith(isAsked ? source : null);
  const launched = { ...createPending('popup', ''), id: SESSION };
  remember(launched);
  const begin = (): ReturnType<typeof createLoop> => {
    const loop = createLoop(plan, recall('popup') ?? launched);
    loop.subscribe(({ output }) => {
      if (output.type === 'ended') outcomes.push(output.outcome);
    });
    return loop;
  };
  let loop: ReturnType<typeof createLoop> | null = begin();
  loop.dispatch({ type: 'start-requested' });
  loop.dispatch({ type: 'session-received', sessionId: SESSION });
  loop.dispatch({ type: 'loaded' });
  for (const happening of happenings) {
    if (happening.type === 'reload') {
      // With a page go its timers.
      vi.clearAllTimers();
      const found = recall('popup');
      loop = found && begin();
      loop?.dispatch({ type: 'resumed', sessionId: SESSION });
      if (found?.claim) loop?.dispatch({ type: 'claimed', ...found.claim });
    } else if (happening.type === 'closed-by-host') loop?.dispatch(failed('dismissed'));
    else if (happening.type === 'word') word = happening.word;
    else if (happening.type !== 'time-passes') loop?.request.report(happening);
    await settle();
    if (happening.type !== 'time-passes') continue;
    for (let passed = 0; passed <= Math.max(CHECK_MS, POLL_MS); passed += STEP_MS) {
      vi.advanceTimersByTime(STEP_MS);
      await settle();
    }
  }
  vi.clearAllTimers();
  return outcomes;
}

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['without', false],
  ['with', true],
])(
  'messages, returns, closings, reloads and status answers make one outcome, never two: %s a status endpoint',
  async (_, isAsked) => {
    const happeningsInAnyOrder = fc.array(fc.constantFrom(...HAPPENINGS), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(happeningsInAnyOrder, async (happenings) => {
        sessionStorage.clear();
        const outcomes = await live(happenings, isAsked);
        const end = endOf(happenings, isAsked);
        const ends = outcomes.map((outcome) => {
          if (outcome.type === 'failure') return 'failure';
          return outcome.confirmed ? 'confirmed' : 'unconfirmed';
        });
        expect(ends).toEqual(end ? [end] : []);
        expect(sessionStorage.length).toBe(end ? 0 : 1);
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 1_000 },
    );
  },
);
