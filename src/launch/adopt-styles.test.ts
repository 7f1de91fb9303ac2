import { afterEach, expect, test } from 'vitest';
import { adoptStyles } from './adopt-styles.ts';

const STYLES = 'p{color:rgb(1,2,3)}';

function rootWithText(): { root: ShadowRoot; color: () => string } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const text = document.createElement('p');
  root.append(text);
  return { root, color: () => getComputedStyle(text).color };
}

afterEach(() => {
  document.body.replaceChildren();
  globalThis.litNonce = undefined;
});

test('a constructed sheet is added beside those that are there, and removed alone', () => {
  const { root, color } = rootWithText();
  const other = new CSSStyleSheet();
  root.adoptedStyleSheets = [other];
  const remove = adoptStyles(root, STYLES);
  expect(color()).toBe('rgb(1, 2, 3)');
  remove();
  expect(root.adoptedStyleSheets).toEqual([other]);
});

test('a frozen list of sheets is replaced and not pushed to', () => {
  const { root } = rootWithText();
  let sheets: readonly CSSStyleSheet[] = Object.freeze([]);
  Object.defineProperty(root, 'adoptedStyleSheets', {
    get: () => sheets,
    set: (next: CSSStyleSheet[]) => {
      sheets = Object.freeze([...next]);
    },
  });
  const remove = adoptStyles(root, STYLES);
  expect(sheets).toHaveLength(1);
  remove();
  expect(sheets).toHaveLength(0);
});

test('without constructed sheets a style element with the page’s nonce does the same', () => {
  const { root, color } = rootWithText();
  Object.defineProperty(root, 'adoptedStyleSheets', { value: undefined });
  globalThis.litNonce = 'page-nonce';
  const remove = adoptStyles(root, STYLES);
  expect(color()).toBe('rgb(1, 2, 3)');
  expect(root.querySelector('style')?.nonce).toBe('page-nonce');
  remove();
  expect(root.querySelector('style')).toBeNull();
});

test('in a document that no window shows, a style element does it', () => {
  const page = new DOMParser().parseFromString('<p>Text</p>', 'text/html');
  const remove = adoptStyles(page, STYLES);
  expect(page.head.querySelector('style')?.textContent).toBe(STYLES);
  remove();
  expect(page.head.childElementCount).toBe(0);
});

test('roots of one document share a sheet, and each gives up its own alone', () => {
  const [first, second] = [rootWithText(), rootWithText()];
  const remove = adoptStyles(first.root, STYLES);
  adoptStyles(second.root, STYLES);
  expect(second.root.adoptedStyleSheets[0]).toBe(first.root.adoptedStyleSheets[0]);
  remove();
  expect([first.color(), second.color()]).toEqual(['rgb(0, 0, 0)', 'rgb(1, 2, 3)']);
});
