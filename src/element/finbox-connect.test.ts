import { expect, test } from 'vitest';
import { outcomeOf, partOf, place, placeOpen } from './element.test-support.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  findFrame,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import '../index.ts';

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });
const exit = envelope('exit', { linkId: 'link-1', message: 'Changed my mind' });

test('an inline journey opens by itself, tells that it is open, and ends in one success', async () => {
  const { element, heard } = await placeOpen();
  expect(element.status).toBe('open');
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), success);
  expect(await outcome).toEqual({
    type: 'success',
    sessionId: 'session-1',
    entityId: null,
    linkId: 'link-1',
    via: 'message',
    confirmed: false,
  });
  expect(heard).toEqual(['finbox-open', 'finbox-success']);
});

test('open() joins a running journey and resolves with its outcome', async () => {
  const { element } = await placeOpen();
  const [first, second] = [element.open(), element.open()];
  say(frameIn(element.shadowRoot!), exit);
  expect(await first).toBe(await second);
  expect(await first).toMatchObject({ type: 'failure', code: 'exit', message: 'Changed my mind' });
  expect(element.outcome).toEqual(await first);
});

test('when a listener hears the outcome the frame is gone and open() works again', async () => {
  const { element } = await placeOpen();
  const seen = new Promise((resolve) => {
    element.addEventListener(
      'finbox-failure',
      () => {
        const frame = findFrame(element.shadowRoot!);
        const next = element.open();
        resolve({ frame, restarted: element.status === 'starting' });
        element.close();
        return next;
      },
      { once: true },
    );
  });
  say(frameIn(element.shadowRoot!), exit);
  expect(await seen).toEqual({ frame: null, restarted: true });
});

test('an error is not the end, and the failure that follows remembers it', async () => {
  const { element, heard } = await placeOpen();
  const error = envelope('error', {
    reason: 'Password Incorrect',
    linkId: 'l',
    error_type: 'MU003',
  });
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), error, exit);
  expect(await outcome).toMatchObject({
    code: 'exit',
    problem: {
      code: 'MU003',
      category: 'manual-upload',
      reason: 'Password Incorrect',
      linkId: 'l',
    },
  });
  expect(heard).toEqual(['finbox-open', 'finbox-error', 'finbox-failure']);
});

test('a success before the frame has loaded still opens first', async () => {
  const early = encodeURIComponent(JSON.stringify(success));
  const { element, heard } = place({
    redirectUrl: `${clientOrigin}/unfinished?session_id=session-1#${early}`,
  });
  expect(await outcomeOf(element)).toMatchObject({ type: 'success' });
  expect(heard).toEqual(['finbox-open', 'finbox-success']);
});

test.each([
  ['a repeated one', success],
  ['a contradicting one', exit],
])('%s after the outcome is recorded and not announced', async (_, late) => {
  const { element, heard } = await placeOpen();
  say(frameIn(element.shadowRoot!), success, late);
  await outcomeOf(element);
  await expect
    .poll(() => element.diagnostics())
    .toContainEqual(expect.objectContaining({ kind: 'refused', reason: 'late' }));
  expect(heard).toEqual(['finbox-open', 'finbox-success']);
});

test('a success that names another session is refused and recorded', async () => {
  const { element, heard } = await placeOpen();
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), envelope('success', { sessionId: 'somebody-else' }), exit);
  expect(await outcome).toMatchObject({ type: 'failure', code: 'exit' });
  expect(heard).not.toContain('finbox-success');
  expect(element.diagnostics()).toContainEqual(
    expect.objectContaining({ kind: 'refused', reason: 'session' }),
  );
});

test('a success that names no session is the launched one', async () => {
  const { element } = await placeOpen();
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), envelope('success', { entityId: 'entity-7', linkId: '' }));
  expect(await outcome).toMatchObject({
    sessionId: 'session-1',
    entityId: 'entity-7',
    linkId: null,
  });
});

test('a forged success from the page itself is ignored and recorded', async () => {
  const { element, heard } = await placeOpen();
  window.postMessage(success, '*');
  await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
  expect(heard).toEqual(['finbox-open']);
  expect(element.diagnostics()).toContainEqual(
    expect.objectContaining({ kind: 'refused', reason: 'source' }),
  );
});

test('what the page has just set counts for a click in the same moment', async () => {
  const { element, heard } = place({ launch: 'manual' });
  await element.updateComplete;
  const opened = eventOf(element, 'finbox-open');
  element.redirectUrl = sessionUrl('session-2');
  partOf(element, 'button')!.click();
  expect((await opened).detail).toEqual({ display: 'inline', sessionId: 'session-2' });
  // The journey has that session already: it is not superseded by it.
  expect(heard).toEqual(['finbox-open']);
});

test('a journey that is superseded before the page is ready is told late, and its successor stands', async () => {
  const { element, heard } = place();
  await element.updateComplete;
  const states: string[] = [];
  element.addEventListener('finbox-failure', ({ detail }) =>
    states.push(`${detail.code} ${element.status}`),
  );
  element.redirectUrl = sessionUrl('session-2');
  await element.updateComplete;
  expect(heard).toEqual([]);
  expect((await eventOf(element, 'finbox-open')).detail.sessionId).toBe('session-2');
  expect(states).toEqual(['superseded starting']);
});

test('diagnostics hold no payload, URL or id', async () => {
  const { element } = await placeOpen({ redirectUrl: `${sessionUrl()}&token=top-secret` });
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), { type: 'finbox-bankconnect', status: 'top-secret' }, success);
  await outcome;
  const text = JSON.stringify(element.diagnostics());
  expect(text).not.toMatch(/top-secret|session-1|link-1|http/);
  expect(element.diagnostics().map((entry) => entry.kind)).toContain('refused');
});
