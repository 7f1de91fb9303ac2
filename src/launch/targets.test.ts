import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clientOrigin,
  envelope,
  findFrame,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from './in-page.test-support.ts';
import { ENGLISH } from './english.ts';
import { strangers } from './messages.ts';
import type { LaunchHandle, LaunchRequest, LaunchSignal } from './target.ts';
import { TARGETS, type Display } from './targets.ts';

/** Watched, not replaced: nothing else tells which window was opened. */
const open = vi.spyOn(window, 'open');

function lastOpened(): Window | null {
  const result = open.mock.results.at(-1);
  return result?.type === 'return' ? result.value : null;
}

/** The window that a target shows the journey in; the page itself has nobody to talk to it. */
const WINDOWS: Readonly<Record<Display, ((place: ParentNode) => Window | null) | null>> = {
  inline: (place) => frameIn(place).contentWindow,
  modal: (place) => frameIn(place).contentWindow,
  popup: () => lastOpened(),
  tab: () => lastOpened(),
  redirect: null,
};

/** The contract of every target: what a journey may rely on, however it is shown. */
describe.each(Object.keys(TARGETS) as Display[])('launch target %s', (display) => {
  const windowIn = WINDOWS[display];
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
    // The page under test is not really left: the browser asks before it goes.
    const { signal } = controller;
    window.navigation.addEventListener('navigate', (event) => event.preventDefault(), { signal });
  });

  afterEach(() => {
    controller.abort();
    place.remove();
  });

  function launch(options: Partial<LaunchRequest> = {}): LaunchHandle {
    const handle = TARGETS[display].launch({
      signal: controller.signal,
      origins: [clientOrigin],
      mount: () => place,
      host: place,
      text: ENGLISH,
      confirmClose: false,
      withoutHelp: false,
      frameSandbox: false,
      mayClose: () => true,
      nonce: 'contract-suite',
      time: Date.now(),
      matchReturn: () => 'foreign',
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
    if (!handle) throw new Error('The browser has refused the window.');
    return handle;
  }

  /** Waits until `isThere` holds, looking again whenever the target says something. */
  function until(isThere: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      heard = () => isThere() && resolve();
      heard();
    });
  }

  const hasLoaded = () => signals.some(({ type }) => type === 'loaded');

  test('says that the journey is on screen', async () => {
    launch().navigate(new URL(sessionUrl()));
    await until(hasLoaded);
  });

  test.skipIf(!windowIn)('passes on what its own window says, unread', async () => {
    launch().navigate(new URL(sessionUrl()));
    await until(hasLoaded);
    const data = envelope('anything', { deep: [1, 'two'] });
    windowIn?.(place)?.postMessage({ say: [data] }, '*');
    await until(() => signals.some((signal) => signal.type === 'message'));
    expect(signals.find(({ type }) => type === 'message')).toEqual({ type: 'message', data });
  });

  test.skipIf(!windowIn)('refuses its own window at an origin that is not allowed', async () => {
    launch({ origins: ['https://bankconnectclient.finbox.in'] }).navigate(new URL(sessionUrl()));
    await until(hasLoaded);
    windowIn?.(place)?.postMessage({ say: [envelope('success', {})] }, '*');
    await until(() => refusals.length > 0);
    expect(refusals).toEqual(['origin']);
    expect(signals.some(({ type }) => type === 'message')).toBe(false);
  });

  test.skipIf(!windowIn)('refuses the page itself, also when it speaks BankConnect', async () => {
    launch().navigate(new URL(sessionUrl()));
    await until(hasLoaded);
    const before = strangers.count;
    window.postMessage(envelope('success', {}), '*');
    await expect.poll(() => strangers.count).toBeGreaterThan(before);
    expect(signals.some(({ type }) => type === 'message')).toBe(false);
  });

  test.skipIf(!windowIn)('refuses a sibling frame of the right origin', async () => {
    launch().navigate(new URL(sessionUrl()));
    const sibling = document.createElement('iframe');
    sibling.src = `${clientOrigin}/sibling`;
    document.body.append(sibling);
    await Promise.all([until(hasLoaded), loaded(sibling)]);
    const before = strangers.count;
    say(sibling, envelope('success', {}));
    await expect.poll(() => strangers.count).toBeGreaterThan(before);
    sibling.remove();
    expect(signals.some(({ type }) => type === 'message')).toBe(false);
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

  test.runIf(display === 'popup' || display === 'tab')(
    'closes a window that was not filled; a journey’s page it has no power over',
    async () => {
      launch();
      const opened = lastOpened();
      controller.abort();
      await expect.poll(() => opened?.closed).toBe(true);
    },
  );
});
