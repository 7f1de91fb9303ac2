import { expect, onTestFinished, test } from 'vitest';
import {
  clientOrigin,
  envelope,
  findFrame,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from '../../e2e/support/in-page.ts';
import { connect, type ConnectOptions } from './connect.ts';

const session = { redirect_url: sessionUrl() };

function start(options: Partial<ConnectOptions> = {}): ReturnType<typeof connect> {
  const journey = connect({ session, clientOrigin, ...options });
  onTestFinished(() => journey.close());
  return journey;
}

test('a modal journey runs without the element and leaves nothing in the page', async () => {
  const heard: string[] = [];
  const before = document.body.childElementCount;
  const journey = start({
    onOpen: () => heard.push('open'),
    onInfo: ({ name }) => heard.push(name),
    onError: ({ code }) => heard.push(code),
  });
  const frame = frameIn(document);
  await loaded(frame);
  say(
    frame,
    envelope('info', { event_name: 'manual', linkId: 'l', message: '' }),
    envelope('error', { error_type: 'NB004', reason: 'Invalid Captcha', linkId: 'l' }),
    envelope('success', { sessionId: 'session-1', linkId: 'l' }),
  );
  expect(await journey.outcome).toMatchObject({ type: 'success', sessionId: 'session-1' });
  expect(heard).toEqual(['open', 'manual', 'NB004']);
  expect(journey.status).toBe('ended');
  expect(document.body.childElementCount).toBe(before);
});

test('an inline journey fills the given element', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => place.remove());
  const journey = start({ display: { inline: place } });
  expect(findFrame(place)).not.toBeNull();
  journey.close();
  expect(await journey.outcome).toMatchObject({ type: 'failure', code: 'dismissed' });
  expect(place.childElementCount).toBe(0);
});

test('a subscriber hears everything in order, also what another one causes', async () => {
  const journey = start();
  const heard: string[] = [];
  journey.subscribe(({ type }) => {
    if (type === 'opened') journey.close();
  });
  journey.subscribe(({ type }) => heard.push(type));
  await journey.outcome;
  expect(heard).toEqual(['opened', 'ended']);
});

test('the host may keep the dialog open', async () => {
  const asked: string[] = [];
  const journey = start({
    onCloseRequest: (by) => {
      asked.push(by);
      return false;
    },
  });
  const dialog = [...document.querySelectorAll('div')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('dialog'))
    .find(Boolean);
  dialog?.querySelector('button')?.click();
  expect(asked).toEqual(['button']);
  expect(journey.status).toBe('starting');
});

test('an option that no journey could start with is thrown at its caller', () => {
  const display = { inline: 'not an element' };
  expect(() => start({ display } as never)).toThrow(/inline must be an element/);
});

test('an unusable session is an outcome and not an exception', async () => {
  const journey = start({ session: {} });
  expect(await journey.outcome).toMatchObject({ code: 'invalid_session' });
});
