import { expect, onTestFinished, test, vi } from 'vitest';
import { lockScroll } from './lock-scroll.ts';

const root = document.documentElement;

/** A page whose window has an upright bar of 15 pixels, which the browser of the tests draws nowhere. */
function makePage(css = ''): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const width = vi.spyOn(root, 'clientWidth', 'get').mockReturnValue(innerWidth - 15);
  onTestFinished(() => {
    width.mockRestore();
    style.remove();
  });
}

/** Locks the page for the rest of the test. */
function lock(): CSSStyleDeclaration {
  const locked = new AbortController();
  onTestFinished(() => locked.abort());
  lockScroll(locked.signal);
  return getComputedStyle(root);
}

/** Chrome before 94 and Safari before 18.2 cannot keep the bar's room free. */
function withoutGutter(): void {
  const { supports } = CSS;
  const asked = vi
    .spyOn(CSS, 'supports')
    .mockImplementation((rule: string) => !rule.includes('gutter') && supports.call(CSS, rule));
  onTestFinished(() => asked.mockRestore());
}

test('the room of the bar stays free, so that nothing behind the dialog moves', () => {
  makePage();
  expect(lock()).toMatchObject({ overflowY: 'hidden', scrollbarGutter: 'stable' });
});

test('a page that keeps that room free by itself is left to it', () => {
  makePage('html{scrollbar-gutter:stable both-edges}');
  expect(lock().scrollbarGutter).toBe('stable both-edges');
});

test.each([
  ['none', '', 15],
  ['some', 'html{padding-right:10px;margin-left:7px}', 25],
])('an older browser adds the room to the page’s padding, where there is %s', (_, css, padding) => {
  withoutGutter();
  makePage(css);
  const style = lock();
  expect(parseFloat(style.paddingRight)).toBe(padding);
  expect(style.scrollbarGutter).toBe('auto');
});

test('where a browser has the bar on the left, the room is there', () => {
  withoutGutter();
  makePage('html{padding-left:2px}');
  // As such a browser tells it: the page begins behind its bar.
  const drawn = vi.spyOn(root, 'getBoundingClientRect').mockReturnValue(new DOMRect(15, 0, 300, 9));
  onTestFinished(() => drawn.mockRestore());
  const style = lock();
  expect([style.paddingLeft, style.paddingRight]).toEqual(['17px', '0px']);
});

test('a body that scrolls in the window’s place does not become a box of its own', () => {
  makePage('body{overflow-y:scroll}');
  lock();
  expect(getComputedStyle(document.body).overflowY).toBe('visible');
});

test('a body that scrolls beside a root that does too is left alone', () => {
  makePage('html{overflow-y:scroll} body{overflow-y:scroll}');
  lock();
  expect(getComputedStyle(document.body).overflowY).toBe('scroll');
});
