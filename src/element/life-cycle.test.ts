import { expect, onTestFinished, test } from 'vitest';
import { outcomeOf, partOf, place, placeOpen } from './element.test-support.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { FinboxConnect } from '../index.ts';
import { hi } from './text/languages/hi.ts';

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });
const exit = envelope('exit', { linkId: 'link-1', message: 'Changed my mind' });

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

test('after a success another session shows the button again, which opens a second journey', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  const first = outcomeOf(element);
  say(frameIn(element.shadowRoot!), envelope('success', { sessionId: 'session-1' }));
  await first;
  await element.updateComplete;
  expect(partOf(element, 'button')).not.toBeVisible();
  element.redirectUrl = sessionUrl('session-2');
  await element.updateComplete;
  expect([element.status, element.getAttribute('status'), element.outcome]).toEqual([
    'idle',
    'idle',
    null,
  ]);
  expect(partOf(element, 'button')).toHaveTextContent('Connect your bank');
  const opened = eventOf(element, 'finbox-open');
  partOf(element, 'button')!.click();
  expect((await opened).detail).toEqual({ display: 'modal', sessionId: 'session-2' });
  expect(heard).toEqual(['finbox-open', 'finbox-success', 'finbox-open']);
});
