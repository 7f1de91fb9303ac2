import { expect, onTestFinished, test } from 'vitest';
import {
  clientOrigin,
  envelope,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { outcomeOf, place, placeOpen } from './element.test-support.ts';

const TOKEN = 'token-that-nobody-may-see';

/** Sets fields on `Object.prototype` for one test, as another script of the page may have done. */
function pollute(fields: Record<string, unknown>): void {
  const prototype = Object.prototype as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(prototype, name, {
      value,
      configurable: true,
      writable: true,
      enumerable: true,
    });
  }
  onTestFinished(() => {
    for (const name of Object.keys(fields)) delete prototype[name];
  });
}

const EVERYTHING = {
  type: 'finbox-bankconnect',
  status: 'success',
  // What would count if it were the message's own.
  payload: { sessionId: 'session-1' },
  sessionId: 'session-1',
  session_id: 'session-1',
  redirect_url: sessionUrl('forged'),
  clientOrigin: 'https://evil.example',
  code: 'exit',
  error: { code: 'FORGED', message: 'forged' },
  url: 'https://evil.example/',
  srcdoc: '<p>forged</p>',
  kind: 'event',
};

test('a polluted Object.prototype neither steers the frame nor ends the journey', async () => {
  const redirectUrl = `${sessionUrl()}&token=${TOKEN}`;
  pollute(EVERYTHING);
  const { element, heard } = await placeOpen({ redirectUrl });
  const frame = frameIn(element.shadowRoot!);
  expect(frame.hasAttribute('srcdoc')).toBe(false);
  const outcome = outcomeOf(element);
  say(frame, {}, [], { status: 'success' }, envelope('exit', { message: 'left' }));
  expect(await outcome).toMatchObject({ type: 'failure', code: 'exit', message: 'left' });
  expect(heard).toEqual(['finbox-open', 'finbox-failure']);
  expect(JSON.stringify([await outcome, element.diagnostics()])).not.toMatch(/forged|token/i);
});

test('a polluted Object.prototype makes no session of an answer without one', async () => {
  pollute(EVERYTHING);
  const { element } = place({ redirectUrl: '', fetchSession: async () => ({}) });
  const outcome = await outcomeOf(element);
  expect(outcome).toMatchObject({ type: 'failure', code: 'invalid_session', error: null });
});

test('no event, diagnostic or error holds the session’s address or token', async () => {
  const said: unknown[] = [];
  const fetchSession = async () => ({ redirect_url: `${sessionUrl()}&token=${TOKEN}` });
  const { element } = place({ redirectUrl: '', fetchSession, clientOrigin });
  for (const type of ['open', 'info', 'error', 'success', 'failure']) {
    element.addEventListener(`finbox-${type}`, (event) => said.push((event as CustomEvent).detail));
  }
  await expect.poll(() => element.status).toBe('open');
  say(
    frameIn(element.shadowRoot!),
    envelope('info', { event_name: 'manual', token: TOKEN }),
    envelope('error', { error_type: 'MU003', token: TOKEN }),
    envelope('success', { sessionId: 'session-1', token: TOKEN }),
  );
  await outcomeOf(element);
  expect(said).toHaveLength(4);
  expect(JSON.stringify([said, element.outcome, element.diagnostics()])).not.toMatch(/token|http/);
});
