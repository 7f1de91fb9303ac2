import { expect, onTestFinished, test } from 'vitest';
import {
  clientOrigin,
  envelope,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { connect, type ConnectOptions } from './connect.ts';
import type { Journey } from './journey.ts';

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

test('what a launch calls may connect again, and gets the same journey', async () => {
  const again: Journey[] = [];
  const options: ConnectOptions = {
    clientOrigin,
    session: async () => {
      again.push(connect(options));
      return session;
    },
  };
  const journey = connect(options);
  onTestFinished(() => journey.close());
  await opened(journey);
  expect(again).toEqual([journey]);
  journey.close();
  expect(await journey.outcome).toMatchObject({ code: 'dismissed' });
});
