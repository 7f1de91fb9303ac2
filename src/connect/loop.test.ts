import { expect, onTestFinished, test, vi } from 'vitest';
import { ENGLISH } from '../launch/english.ts';
import type { Display } from '../launch/targets.ts';
import { DiagnosticLog, type DiagnosticEntry } from './diagnostics.ts';
import { createPlan, type JourneyPlan } from './journey-plan.ts';
import { createPending, recall, remember } from './ledger.ts';
import { createLoop } from './loop.ts';

function planFor(display: Display): JourneyPlan {
  return createPlan({
    session: { session_id: 'session-1' },
    status: null,
    display,
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

/** What a developer is told of a journey that loads and is closed by the customer. */
function adviceOn(display: Display, loads: boolean): readonly DiagnosticEntry[] {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const plan = planFor(display);
  const loop = createLoop(plan, createPending(display, ''));
  loop.dispatch({ type: 'start-requested' });
  if (loads) loop.dispatch({ type: 'loaded' });
  loop.request.report({ type: 'dismissed' });
  expect(loop.state()).toMatchObject({ status: 'ended' });
  return plan.log.read().filter(({ kind }) => kind === 'advice');
}

test('a window that was on screen and is closed without a result asks for a return page', () => {
  expect(adviceOn('popup', true)).toMatchObject([
    { message: expect.stringContaining('no result came back') },
  ]);
});

test('a dialog that the customer closes, and a window that never showed anything, ask for nothing', () => {
  expect(adviceOn('modal', true)).toEqual([]);
  expect(adviceOn('popup', false)).toEqual([]);
});

test('what loads while the browser is offline may be its own page, so only a message or the network opens the journey', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => onLine.mockRestore());
  const [silent, heard] = [0, 1].map(() => {
    const loop = createLoop(planFor('modal'), createPending('modal', ''));
    loop.dispatch({ type: 'start-requested' });
    loop.request.report({ type: 'loaded' });
    return loop;
  });
  expect(silent!.state().status).toBe('starting');
  const info = { type: 'finbox-bankconnect', status: 'info', payload: { event_name: 'manual' } };
  heard!.request.report({ type: 'message', data: info });
  expect(heard!.state().status).toBe('open');
  onLine.mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
  expect(silent!.state().status).toBe('open');
  // It comes and goes.
  for (const type of ['offline', 'online']) window.dispatchEvent(new Event(type));
  expect(silent!.state().status).toBe('open');
});

test('a journey that another tab announces is over here, and is forgotten', () => {
  const pending = createPending('popup', '');
  remember(pending);
  const loop = createLoop(planFor('popup'), pending);
  loop.dispatch({ type: 'start-requested' });
  loop.dispatch({ type: 'loaded' });
  loop.request.report({ type: 'announced-elsewhere' });
  expect(loop.state()).toMatchObject({ status: 'idle' });
  expect(recall('popup')).toBeNull();
});
