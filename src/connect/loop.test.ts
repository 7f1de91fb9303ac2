import { expect, onTestFinished, test, vi } from 'vitest';
import { ENGLISH } from '../launch/english.ts';
import type { Display } from '../launch/targets.ts';
import { DiagnosticLog, type DiagnosticEntry } from './diagnostics.ts';
import { createPlan } from './journey-plan.ts';
import { createPending } from './ledger.ts';
import { createLoop } from './loop.ts';

/** What a developer is told of a journey that loads and is closed by the customer. */
function adviceOn(display: Display, loads: boolean): readonly DiagnosticEntry[] {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const plan = createPlan({
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
