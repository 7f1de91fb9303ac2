import { expect, onTestFinished, test } from 'vitest';
import {
  clientOrigin,
  envelope,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { relayReturn } from '../launch/relay.ts';
import { connect, resume, type ConnectOptions } from './connect.ts';
import type { Journey } from './journey.ts';
import { remember } from './ledger.ts';

const session = { redirect_url: sessionUrl() };

function start(options: Partial<ConnectOptions> = {}): ReturnType<typeof connect> {
  const journey = connect({ session, clientOrigin, ...options });
  onTestFinished(() => journey.close());
  return journey;
}

/** The frame, once its page has loaded. */
async function opened(journey: Journey, place: ParentNode = document): Promise<HTMLIFrameElement> {
  await new Promise<void>((resolve) => {
    journey.subscribe(({ type }) => {
      if (type === 'loaded') resolve();
    });
  });
  return frameIn(place);
}

test('a modal journey runs without the element and leaves nothing in the page', async () => {
  const heard: string[] = [];
  const before = document.body.childElementCount;
  const journey = start({
    onOpen: () => heard.push('open'),
    onInfo: ({ name }) => heard.push(name),
    onError: ({ code }) => heard.push(code),
  });
  const frame = await opened(journey);
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

test('the focus goes back to what had opened the dialog', async () => {
  const opener = document.createElement('button');
  document.body.append(opener);
  onTestFinished(() => opener.remove());
  opener.focus();
  const journey = start();
  await opened(journey);
  expect(document.activeElement).not.toBe(opener);
  journey.close();
  expect(document.activeElement).toBe(opener);
});

test('an inline journey fills the given element', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => place.remove());
  const journey = start({ display: { inline: place } });
  await opened(journey, place);
  journey.close();
  expect(await journey.outcome).toMatchObject({ type: 'failure', code: 'dismissed' });
  expect(place.childElementCount).toBe(0);
});

test('a subscriber hears everything in order, also what another one causes', async () => {
  const journey = start();
  const heard: string[] = [];
  journey.subscribe(({ type }) => {
    if (type === 'loaded') journey.close();
  });
  journey.subscribe(({ type }) => heard.push(type));
  await journey.outcome;
  expect(heard).toEqual(['loaded', 'ended']);
});

test('the host may keep the dialog open', async () => {
  const asked: string[] = [];
  const journey = start({
    onCloseRequest: (by) => {
      asked.push(by);
      return false;
    },
  });
  await opened(journey);
  const dialog = [...document.querySelectorAll('div')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('dialog'))
    .find(Boolean);
  dialog?.querySelector('button')?.click();
  expect(asked).toEqual(['button']);
  expect(journey.status).toBe('open');
});

test('a journey that is closed at once shows nothing later either', async () => {
  const before = document.body.childElementCount;
  const journey = start();
  journey.close();
  expect(await journey.outcome).toMatchObject({ code: 'dismissed' });
  await opened(start());
  expect(document.body.childElementCount).toBe(before + 1);
});

test('a session function that throws before anything is loaded is heard once, as an outcome', async () => {
  const journey = start({
    session: () => {
      throw Object.assign(new Error('secret'), { status: 503 });
    },
  });
  expect(await journey.outcome).toMatchObject({
    code: 'session_unavailable',
    message: 'Fetching the session failed. 503',
  });
});

test('a session that never arrives is given up after load-timeout', async () => {
  const journey = start({ session: () => new Promise(() => {}), loadTimeout: 50 });
  expect(await journey.outcome).toMatchObject({ code: 'session_unavailable' });
});

test('a redirect that has come back is that journey’s outcome, once, and leaves the address', async () => {
  const address = location.href;
  onTestFinished(() => history.replaceState(null, '', address));
  remember({ nonce: 'n', id: 'session-1', display: 'redirect', time: Date.now(), place: '' });
  history.replaceState({ kept: true }, '', '?page=2&success=true&session_id=session-1');
  const journey = start({ display: 'redirect' });
  expect(await journey.outcome).toMatchObject({ type: 'success', via: 'return' });
  expect(location.search).toBe('?page=2');
  expect(history.state).toEqual({ kept: true });
  expect(resume({ session, display: 'redirect' })).toBeNull();
});

test('a popup that an earlier page has opened is found again, and its return ends it', async () => {
  remember({ nonce: 'earlier', id: 'session-1', display: 'popup', time: Date.now(), place: '' });
  const journey = resume({ session, display: 'popup', clientOrigin });
  expect(journey?.status).toBe('open');
  const url = 'https://lender.example/?success=false';
  const isTaken = new Promise((resolve) => relayReturn(url, ['earlier'], resolve));
  expect(await isTaken).toBe(true);
  expect(await journey?.outcome).toMatchObject({ code: 'exit' });
  expect(resume({ session, display: 'popup' })).toBeNull();
});

test('a display that is none is thrown at its caller', () => {
  expect(() => start({ display: 'hologram' as never })).toThrow(/display cannot be "hologram"/);
});
test('an option that no journey could start with is thrown at its caller', () => {
  const display = { inline: 'not an element' };
  expect(() => start({ display } as never)).toThrow(/inline must be an element/);
});

test('an unusable session is an outcome and not an exception', async () => {
  const journey = start({ session: {} });
  expect(await journey.outcome).toMatchObject({ code: 'invalid_session' });
});

test.each([[null], [undefined], ['session-1']])(
  'a session of %s is an unusable one',
  async (none) => {
    const journey = connect({ session: none as never, clientOrigin });
    expect(await journey.outcome).toMatchObject({ code: 'invalid_session' });
  },
);

test('a session function is asked, whatever properties it has', async () => {
  const ask = Object.assign(() => Promise.resolve(session), { url: '/rpc', code: 'x' });
  const journey = start({ session: ask });
  await opened(journey);
  expect(journey.status).toBe('open');
});

test('a second connect() for the page’s dialog joins the running journey', async () => {
  const [first, second] = [start(), start()];
  expect(second).toBe(first);
  await opened(first);
  first.close();
  await first.outcome;
  expect(start()).not.toBe(first);
});

test('a polluted Object.prototype sets no option', async () => {
  const polluted = Object.prototype as { display?: string; onInfo?: unknown; srcdoc?: string };
  Object.assign(polluted, { display: 'hologram', onInfo: 'x', srcdoc: '<p>forged</p>' });
  onTestFinished(() => {
    delete polluted.display;
    delete polluted.onInfo;
    delete polluted.srcdoc;
  });
  const frame = await opened(start());
  expect(frame.hasAttribute('srcdoc')).toBe(false);
});
