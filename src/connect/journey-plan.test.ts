import { expect, test } from 'vitest';
import { ENGLISH } from '../launch/english.ts';
import { DiagnosticLog } from './diagnostics.ts';
import { createPlan, type JourneySettings } from './journey-plan.ts';

function plan(settings: Partial<JourneySettings>): ReturnType<typeof createPlan> {
  return createPlan({
    session: { session_id: 'session-1' },
    status: null,
    display: 'modal',
    clientOrigin: undefined,
    loadTimeout: undefined,
    confirmClose: undefined,
    text: ENGLISH,
    mount: () => document.body,
    host: document.body,
    mayClose: () => true,
    ready: Promise.resolve(),
    place: '',
    log: new DiagnosticLog(),
    ...settings,
  });
}

test.each([[undefined], [-1], [Number.NaN], ['soon' as never]])(
  'a load-timeout of %s reads as 30 s',
  (loadTimeout) => {
    expect(plan({ loadTimeout }).loadTimeoutMs).toBe(30_000);
  },
);

test('a load-timeout of 0 stays 0, for never', () => {
  expect(plan({ loadTimeout: 0 }).loadTimeoutMs).toBe(0);
});

test('a session that only the prototype has is none', () => {
  const session = Object.create({ session_id: 'forged', redirect_url: 'https://evil.example' });
  expect(plan({ session }).session).toMatchObject({ type: 'failed', code: 'invalid_session' });
});
