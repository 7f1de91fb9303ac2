import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ENGLISH } from './english.ts';
import { createMount } from './mount.ts';
import type { LaunchRequest, LaunchSignal } from './target.ts';
import { TARGETS, type Display } from './targets.ts';

let place: HTMLElement;
let controller: AbortController;
let signals: LaunchSignal[];

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  controller = new AbortController();
  signals = [];
  onTestFinished(() => {
    controller.abort();
    place.remove();
  });
});

function show(display: Display): ShadowRoot {
  const request: LaunchRequest = {
    signal: controller.signal,
    origins: [],
    mount: (signal) => createMount(place, signal, 'dialog'),
    host: place,
    text: ENGLISH,
    mayClose: () => {
      throw new Error('Nobody is asked.');
    },
    confirmClose: true,
    withoutHelp: false,
    frameSandbox: false,
    report: (signal) => signals.push(signal),
    refuse: () => {},
    nonce: 'n',
    time: 0,
    matchReturn: () => 'foreign',
  };
  TARGETS[display].showChecking?.(request);
  const root = place.firstElementChild?.shadowRoot;
  if (!root) throw new Error('Nothing is shown.');
  return root;
}

describe.each<Display>(['inline', 'modal'])('while a success is checked, %s', (display) => {
  test('says so in a live region, without a frame, until it is over', () => {
    const root = show(display);
    expect(root.querySelector('[role=status]')?.textContent).toBe(ENGLISH.checking);
    expect(root.querySelector('iframe')).toBeNull();
    // No journey is to come.
    expect(root.querySelector('.skeleton')).toBeNull();
    controller.abort();
    expect(place.childElementCount).toBe(0);
    expect(root.querySelector('[role=status]')).toBeNull();
  });
});

describe('the dialog in which a success is checked', () => {
  function showDialog(): HTMLDialogElement {
    const dialog = show('modal').querySelector('dialog');
    if (!dialog) throw new Error('There is no dialog.');
    return dialog;
  }

  test('is modal, has its close button focused and gives the focus back', () => {
    const opener = document.createElement('button');
    place.before(opener);
    onTestFinished(() => opener.remove());
    opener.focus();
    const dialog = showDialog();
    expect(dialog.matches(':modal')).toBe(true);
    expect((dialog.getRootNode() as ShadowRoot).activeElement?.textContent).toBe('✕');
    controller.abort();
    expect(document.activeElement).toBe(opener);
  });

  test.each<[string, (dialog: HTMLDialogElement) => void]>([
    ['the button', (dialog) => dialog.querySelector('button')?.click()],
    [
      'Escape',
      (dialog) =>
        dialog.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        ),
    ],
    ['the browser', (dialog) => dialog.dispatchEvent(new Event('cancel'))],
  ])('is closed by %s without a question', (_, close) => {
    close(showDialog());
    expect(signals).toEqual([{ type: 'dismissed' }]);
  });

  test('keeps the page behind it where it is, and lets it go again', () => {
    showDialog();
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
    controller.abort();
    expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
  });
});
