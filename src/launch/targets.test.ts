import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  clientOrigin,
  envelope,
  findFrame,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from '../../e2e/support/in-page.ts';
import { ENGLISH } from '../connect/options.ts';
import type { LaunchHandle, LaunchRequest, LaunchSignal } from './target.ts';
import { TARGETS, type Display } from './targets.ts';

/** The contract of every target: what a journey may rely on, however it is shown. */
describe.each(Object.keys(TARGETS) as Display[])('launch target %s', (display) => {
  let place: HTMLElement;
  let controller: AbortController;
  let signals: LaunchSignal[];
  let refusals: string[];
  let heard: () => void;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    controller = new AbortController();
    signals = [];
    refusals = [];
    heard = () => {};
  });

  afterEach(() => {
    controller.abort();
    place.remove();
  });

  function launch(options: Partial<LaunchRequest> = {}): LaunchHandle {
    return TARGETS[display].launch({
      signal: controller.signal,
      origins: [clientOrigin],
      mount: () => place,
      text: ENGLISH,
      confirmClose: false,
      mayClose: () => true,
      report: (signal) => {
        signals.push(signal);
        heard();
      },
      refuse: (reason) => {
        refusals.push(reason);
        heard();
      },
      ...options,
    });
  }

  /** Waits until `isThere` holds, looking again whenever the target says something. */
  function until(isThere: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      heard = () => isThere() && resolve();
      heard();
    });
  }

  const hasLoaded = () => signals.some(({ type }) => type === 'loaded');

  test('says that the journey has loaded', async () => {
    launch().navigate(new URL(sessionUrl()));
    await until(hasLoaded);
  });

  test('passes on what its own window says from an allowed origin, unread', async () => {
    launch().navigate(new URL(sessionUrl()));
    await until(hasLoaded);
    const data = envelope('anything', { deep: [1, 'two'] });
    say(frameIn(place), data);
    await until(() => signals.some((signal) => signal.type === 'message'));
    expect(signals.at(-1)).toEqual({ type: 'message', data });
  });

  test('refuses its own window at an origin that is not allowed', async () => {
    launch({ origins: ['https://bankconnectclient.finbox.in'] }).navigate(new URL(sessionUrl()));
    await until(hasLoaded);
    say(frameIn(place), envelope('success', {}));
    await until(() => refusals.length > 0);
    expect(refusals).toEqual(['origin']);
    expect(signals.some(({ type }) => type === 'message')).toBe(false);
  });

  test('refuses the page itself, also when it speaks BankConnect', async () => {
    launch().navigate(new URL(sessionUrl()));
    await until(hasLoaded);
    window.postMessage(envelope('success', {}), '*');
    await until(() => refusals.length > 0);
    expect(refusals).toEqual(['source']);
  });

  test('refuses a sibling frame of the right origin', async () => {
    launch().navigate(new URL(sessionUrl()));
    const sibling = document.createElement('iframe');
    sibling.src = `${clientOrigin}/sibling`;
    document.body.append(sibling);
    await Promise.all([until(hasLoaded), loaded(sibling)]);
    say(sibling, envelope('success', {}));
    await until(() => refusals.length > 0);
    sibling.remove();
    expect(refusals).toEqual(['source']);
  });

  test('leaves nothing behind and says nothing more once the launch is over', async () => {
    launch().navigate(new URL(sessionUrl()));
    await until(hasLoaded);
    const before = signals.length;
    controller.abort();
    expect(findFrame(document)).toBeNull();
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
    window.postMessage('a task later', '*');
    await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    expect(signals).toHaveLength(before);
  });

  test('can be given up before it was filled', () => {
    launch();
    controller.abort();
    expect(signals).toEqual([]);
    expect(place.childElementCount).toBe(0);
  });
});

test('every display has a target that says when it opens', () => {
  expect(Object.values(TARGETS).every(({ opens }) => opens)).toBe(true);
});
