import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { adoptStyles } from './adopt-styles.ts';
import { ENGLISH } from './english.ts';
import {
  addressIn,
  clientOrigin,
  envelope,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from './in-page.test-support.ts';
import { inline } from './inline.ts';
import { modal } from './modal.ts';
import { relayReturn } from './relay.ts';
import { LAUNCH_STYLES } from './styles.ts';
import type { LaunchRequest, LaunchSignal } from './target.ts';

let place: HTMLElement;
let controller: AbortController;
let signals: LaunchSignal[];

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  controller = new AbortController();
  signals = [];
});

afterEach(() => {
  vi.useRealTimers();
  controller.abort();
  place.remove();
});

function show(
  options: Partial<LaunchRequest> = {},
  url = sessionUrl(),
  target = inline,
): HTMLIFrameElement {
  const handle = target.launch({
    signal: controller.signal,
    origins: [clientOrigin],
    mount: () => place,
    host: place,
    text: ENGLISH,
    confirmClose: false,
    withoutHelp: false,
    frameSandbox: false,
    mayClose: () => true,
    nonce: 'frame-test',
    time: Date.now(),
    matchReturn: () => 'perhaps',
    report: (signal) => signals.push(signal),
    refuse: () => {},
    ...options,
  });
  handle?.navigate(new URL(url));
  return frameIn(place.shadowRoot ?? place);
}

const heard = (type: LaunchSignal['type']): Promise<void> =>
  expect.poll(() => signals.some((signal) => signal.type === type)).toBe(true);

test('the journey’s address is in no performance entry and no attribute', async () => {
  const url = sessionUrl('not-to-be-collected');
  const frame = show({}, url);
  await heard('loaded');
  expect(await addressIn(frame)).toBe(url);
  const collected = performance.getEntries().map(({ name }) => name);
  expect(collected.filter((name) => name.includes('not-to-be-collected'))).toEqual([]);
  expect(frame.outerHTML).not.toContain('not-to-be-collected');
});

test('trying again loads the journey anew and adds nothing to the history', async () => {
  const before = history.length;
  const hello = encodeURIComponent(JSON.stringify(envelope('info', {})));
  show({}, `${clientOrigin}/unfinished?session_id=1#${hello}`);
  for (let round = 0; round < 3; round += 1) {
    signals.length = 0;
    if (round > 0) place.querySelector('button')?.click();
    await heard('message');
  }
  expect(history.length).toBe(before);
});

test('a frame that the page moves shows its journey again', async () => {
  const frame = show();
  await heard('loaded');
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  onTestFinished(() => elsewhere.remove());
  signals.length = 0;
  elsewhere.append(place);
  await heard('loaded');
  expect(await addressIn(frame)).toBe(sessionUrl());
  say(frame, envelope('info', {}));
  await heard('message');
  document.body.append(place);
});

/** A journey that has loaded and has said nothing for a while. */
async function showSilent(
  options: Partial<LaunchRequest> = {},
  target = inline,
): Promise<HTMLIFrameElement> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const frame = show(options, sessionUrl(), target);
  await loaded(frame);
  vi.advanceTimersByTime(6_000);
  vi.useRealTimers();
  return frame;
}

const findHelp = (): HTMLAnchorElement | null => place.querySelector('.help a');

test('a frame that loads and stays silent offers another window, until the journey is heard', async () => {
  const frame = await showSilent();
  expect(place.querySelector('[role="status"].help')?.textContent).toBe(
    'Nothing to see? Open it in a new window',
  );
  expect(findHelp()).toMatchObject({ href: sessionUrl(), target: 'finbox-connect:frame-test' });
  expect(findHelp()?.relList).toContain('noopener');
  expect(frame.getBoundingClientRect().bottom).toBeLessThanOrEqual(
    findHelp()!.getBoundingClientRect().top + 1,
  );
  say(frame, envelope('info', {}));
  await heard('message');
  expect(findHelp()).toBeNull();
});

test('a journey that was heard in time is offered no other window', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const hello = encodeURIComponent(JSON.stringify(envelope('info', {})));
  const frame = show({}, `${sessionUrl()}#${hello}`);
  await loaded(frame);
  vi.advanceTimersByTime(60_000);
  expect(findHelp()).toBeNull();
});

test('while the dialog asks whether to leave, the offer cannot be reached', async () => {
  const root = place.attachShadow({ mode: 'open' });
  adoptStyles(root, LAUNCH_STYLES);
  await showSilent({ confirmClose: true, mount: () => root }, modal);
  const link = root.querySelector('a')!;
  expect(getComputedStyle(link).visibility).toBe('visible');
  root.querySelector<HTMLElement>('[part="close-button"]')?.click();
  expect(root.querySelector<HTMLElement>('[role="alertdialog"]')?.hidden).toBe(false);
  expect(getComputedStyle(link).visibility).toBe('hidden');
});

test('withoutHelp offers nothing', async () => {
  await showSilent({ withoutHelp: true });
  expect(findHelp()).toBeNull();
});

test('the return of the window that the offer opened is the journey’s', async () => {
  await showSilent();
  const link = findHelp()!;
  // The default action would open a window that nothing here could close.
  link.addEventListener('click', (click) => click.preventDefault());
  link.click();
  const url = `${location.origin}/return?success=true&session_id=session-1`;
  const isTaken = new Promise((resolve) => relayReturn(url, ['frame-test'], resolve));
  expect(await isTaken).toBe(true);
  expect(signals.slice(-2)).toEqual([
    { type: 'opened-elsewhere' },
    { type: 'returned', url, proof: 'window' },
  ]);
});

test('a journey that comes back within its frame is told with the address', async () => {
  const url = `${location.origin}/src/core.ts?success=true&session_id=session-1`;
  show({ origins: [location.origin] }, url);
  await heard('returned');
  expect(signals).toEqual([{ type: 'loaded' }, { type: 'returned', url, proof: 'window' }]);
});

test('frameSandbox keeps the frame from the page and lets its journey run', async () => {
  const frame = show({ frameSandbox: true });
  await heard('loaded');
  expect(frame.sandbox).toContain('allow-same-origin');
  expect(frame.sandbox.value).not.toContain('top-navigation');
  expect(await addressIn(frame)).toBe(sessionUrl());
});
