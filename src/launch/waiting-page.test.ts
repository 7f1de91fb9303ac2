import { expect, onTestFinished, test } from 'vitest';
import { ENGLISH } from './english.ts';
import { fillWaitingPage } from './waiting-page.ts';

function waitingBeside(style: string): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = style;
  const frame = document.createElement('iframe');
  document.body.append(host, frame);
  onTestFinished(() => {
    host.remove();
    frame.remove();
  });
  fillWaitingPage(frame.contentDocument!, ENGLISH, host);
  return frame.contentDocument!.documentElement;
}

function looks(root: HTMLElement) {
  const { getComputedStyle } = root.ownerDocument.defaultView!;
  const veil = getComputedStyle(root.querySelector('.veil')!);
  return {
    scheme: getComputedStyle(root).colorScheme,
    background: veil.backgroundColor,
    color: veil.color,
    font: veil.fontFamily,
  };
}

test('the page that waits in a window has the theme and the colours of the page that opened it', () => {
  const root = waitingBeside(
    'color-scheme: dark; --mine: rgb(1, 2, 3); --finbox-surface: var(--mine);' +
      '--finbox-text: rgb(250, 251, 252); --finbox-font: Georgia',
  );
  expect(looks(root)).toEqual({
    scheme: 'dark',
    background: 'rgb(1, 2, 3)',
    color: 'rgb(250, 251, 252)',
    font: 'Georgia',
  });
});

test('a page that says its theme in its head says it for the window, too', () => {
  const meta = document.createElement('meta');
  Object.assign(meta, { name: 'color-scheme', content: 'dark' });
  document.head.append(meta);
  onTestFinished(() => meta.remove());
  expect(looks(waitingBeside('')).scheme).toBe('dark');
});

test('a page that knows no dark opens a light window, whatever the system prefers', () => {
  expect(looks(waitingBeside('color-scheme: normal')).scheme).toBe('light');
  expect(looks(waitingBeside('color-scheme: light dark')).scheme).toBe('light dark');
});
