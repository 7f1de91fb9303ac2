import { expect, onTestFinished, test } from 'vitest';
import { outcomeOf, partOf, place, placeOpen } from '../../e2e/support/element.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  findFrame,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from '../../e2e/support/in-page.ts';
import { FinboxConnect } from '../index.ts';
import { hi } from './text/hi.ts';

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
    .poll(() => element.diagnostics().at(-1))
    .toMatchObject({ kind: 'refused', reason: 'late' });
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

test('diagnostics hold no payload, URL or id', async () => {
  const { element } = await placeOpen({ redirectUrl: `${sessionUrl()}&token=top-secret` });
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), { type: 'finbox-bankconnect', status: 'top-secret' }, success);
  await outcome;
  const text = JSON.stringify(element.diagnostics());
  expect(text).not.toMatch(/top-secret|session-1|link-1|http/);
  expect(element.diagnostics().map((entry) => entry.kind)).toContain('refused');
});

test('close() ends a journey as dismissed, once, and is harmless otherwise', async () => {
  const { element, heard } = await placeOpen();
  const outcome = element.open();
  element.close();
  element.close();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  element.close();
  expect(heard).toEqual(['finbox-open', 'finbox-failure']);
});

test('another session supersedes an inline journey and opens', async () => {
  const { element, heard } = await placeOpen();
  const outcome = outcomeOf(element);
  element.redirectUrl = sessionUrl('session-2');
  expect(await outcome).toMatchObject({ code: 'superseded' });
  const opened = await eventOf(element, 'finbox-open');
  expect(opened.detail).toEqual({ display: 'inline', sessionId: 'session-2' });
  expect(heard).toEqual(['finbox-open', 'finbox-failure', 'finbox-open']);
});

test('another session while a modal runs is for the next open()', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  element.redirectUrl = sessionUrl('session-2');
  await element.updateComplete;
  expect(heard).toEqual(['finbox-open']);
  element.close();
  void element.open();
  const opened = await eventOf(element, 'finbox-open');
  expect(opened.detail.sessionId).toBe('session-2');
});

test('leaving the document ends the journey as removed', async () => {
  const { element } = await placeOpen();
  const outcome = element.open();
  element.remove();
  expect(await outcome).toMatchObject({ code: 'removed' });
});

test.each(['inline', 'modal'] as const)('being moved is not leaving (%s)', async (display) => {
  const { element, heard } = await placeOpen({ display });
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  onTestFinished(() => elsewhere.remove());
  const reloaded = loaded(frameIn(element.shadowRoot!));
  elsewhere.append(element);
  await reloaded;
  expect(element.status).toBe('open');
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), success);
  expect(await outcome).toMatchObject({ type: 'success' });
  expect(heard).toEqual(['finbox-open', 'finbox-success']);
});

test('opened outside the document it ends as removed', async () => {
  const element = new FinboxConnect();
  element.redirectUrl = sessionUrl();
  element.clientOrigin = clientOrigin;
  expect(await element.open()).toMatchObject({ code: 'removed' });
});

test('status is reflected as attribute and as custom state', async () => {
  const { element } = place({ display: 'modal' });
  await element.updateComplete;
  expect(element.getAttribute('status')).toBe('idle');
  const opened = eventOf(element, 'finbox-open');
  void element.open();
  expect(element.getAttribute('status')).toBe('starting');
  await opened;
  expect(element.matches('[status="open"]:state(open)')).toBe(true);
  element.close();
  expect(element.matches('[status="ended"]:state(ended)')).toBe(true);
});

test('a display that is none reads as inline', () => {
  const element = new FinboxConnect();
  element.setAttribute('display', 'hologram');
  expect(element.display).toBe('inline');
  expect(element.launch).toBe('auto');
  element.setAttribute('display', 'modal');
  expect([element.display, element.launch]).toEqual(['modal', 'manual']);
});

test('a manual journey waits for its button', async () => {
  const { element } = place({ display: 'modal' });
  element.append('Link bank account');
  await element.updateComplete;
  const opened = eventOf(element, 'finbox-open');
  partOf(element, 'button')!.click();
  expect((await opened).detail).toEqual({ display: 'modal', sessionId: 'session-1' });
});

test('a listener added after the element was put into the page hears an early failure', async () => {
  const element = new FinboxConnect();
  element.redirectUrl = 'javascript:alert(1)';
  document.body.append(element);
  onTestFinished(() => element.remove());
  await element.updateComplete;
  expect(await outcomeOf(element)).toMatchObject({ code: 'invalid_session' });
});

test('the customer’s focus does not fall to the page when an inline journey ends', async () => {
  const { element } = await placeOpen();
  frameIn(element.shadowRoot!).focus();
  say(frameIn(element.shadowRoot!), exit);
  await eventOf(element, 'finbox-failure');
  await element.updateComplete;
  expect(element.shadowRoot!.activeElement).toBe(partOf(element, 'status'));
});

test('the customer’s focus stays in the element when its button gives way to the journey', async () => {
  const { element } = place({ launch: 'manual' });
  await element.updateComplete;
  const opened = eventOf(element, 'finbox-open');
  partOf(element, 'button')!.focus();
  partOf(element, 'button')!.click();
  await opened;
  expect(document.activeElement).toBe(element);
});

test('a session set just before open() is that journey’s own', async () => {
  const { element, heard } = place({ launch: 'manual' });
  await element.updateComplete;
  element.redirectUrl = sessionUrl('session-2');
  void element.open();
  const opened = await eventOf(element, 'finbox-open');
  expect(opened.detail.sessionId).toBe('session-2');
  expect(heard).toEqual(['finbox-open']);
});

test('speaks the language of the nearest ancestor', async () => {
  FinboxConnect.addText(hi);
  document.body.lang = 'hi-IN';
  onTestFinished(() => document.body.removeAttribute('lang'));
  const { element } = place({ display: 'modal' });
  await element.updateComplete;
  expect(partOf(element, 'button')).toHaveTextContent('अपना बैंक जोड़ें');
  element.lang = 'en';
  await element.updateComplete;
  expect(partOf(element, 'button')).toHaveTextContent('Connect your bank');
});

test('speaks a language that it was taught, also where it stands already', async () => {
  const { element } = place({ display: 'modal' });
  element.lang = 'ur';
  await element.updateComplete;
  expect(partOf(element, 'button')).toHaveTextContent('Connect your bank');
  FinboxConnect.addText({ ...hi, lang: 'ur', dir: 'rtl', open: 'بینک جوڑیں' });
  await element.updateComplete;
  expect(partOf(element, 'button')).toHaveTextContent('بینک جوڑیں');
  expect(partOf(element, 'button')).toHaveAttribute('dir', 'rtl');
});
