import { userEvent } from 'vitest/browser';
import { expect, onTestFinished, test } from 'vitest';
import { outcomeOf, placeOpen } from './element.test-support.ts';
import { envelope, eventOf, frameIn, loaded, say } from '../launch/in-page.test-support.ts';
import type { FinboxConnect } from '../index.ts';
import '../index.ts';

/** A place in the page that each way of hiding makes; `element` goes where `at` is. */
function build(markup: string): { readonly box: HTMLElement; readonly at: Element } {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  onTestFinished(() => box.remove());
  return { box, at: box.querySelector('.at') ?? box };
}

function pageStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

/** The dialog, wherever it stands. */
function findDialog(node: ParentNode = document): HTMLDialogElement | null {
  for (const each of node.querySelectorAll('*')) {
    if (each instanceof HTMLDialogElement && each.part.contains('dialog')) return each;
    const found = each.shadowRoot && findDialog(each.shadowRoot);
    if (found) return found;
  }
  return null;
}

/** What the customer would hit in the middle of the dialog's close button. */
function isSeen(): boolean {
  const dialog = findDialog();
  const button = dialog?.querySelector('[part=close-button]');
  if (!dialog || !button) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  const root = dialog.getRootNode() as ShadowRoot;
  return (
    width > 0 &&
    root.elementFromPoint(left + width / 2, top + height / 2) === button &&
    dialog.matches(':modal')
  );
}

async function openIn(at: Element): Promise<FinboxConnect> {
  const opening = placeOpen({ display: 'modal' });
  at.append(document.querySelector('body > finbox-connect')!);
  return (await opening).element;
}

const HIDDEN_PLACES = [
  ['an ancestor is hidden', '<div hidden><p class="at"></p></div>'],
  ['an ancestor has display: none', '<div style="display: none"><p class="at"></p></div>'],
  ['an ancestor is hidden until found', '<div hidden="until-found"><p class="at"></p></div>'],
  ['a details is closed', '<details><summary>More</summary><p class="at"></p></details>'],
  [
    'its content is not visible',
    '<div style="content-visibility: hidden"><p class="at"></p></div>',
  ],
  ['a popover is closed', '<div popover class="at"></div>'],
  ['a dialog is closed', '<dialog class="at"></dialog>'],
  ['it stands in a fallback', '<canvas class="at"></canvas>'],
  ['an ancestor takes no room', '<div class="at" style="height: 0; overflow: hidden"></div>'],
  ['an ancestor is invisible', '<div class="at" style="visibility: hidden; opacity: 0"></div>'],
  ['an ancestor is inert', '<div class="at" inert></div>'],
  ['an ancestor takes no clicks', '<div class="at" style="pointer-events: none"></div>'],
  [
    'an ancestor is clipped',
    '<div class="at" style="clip-path: inset(50%); contain: strict"></div>',
  ],
] as const;

for (const [name, markup] of HIDDEN_PLACES) {
  test(`the dialog is seen where ${name}`, async () => {
    const { at } = build(markup);
    const element = await openIn(at);
    expect(isSeen()).toBe(true);
    const outcome = outcomeOf(element);
    await userEvent.click(findDialog()!.querySelector('[part=close-button]')!);
    expect(await outcome).toMatchObject({ code: 'dismissed' });
    expect(findDialog()).toBeNull();
  });
}

test.each<[string, (box: HTMLElement) => void]>([
  ['is hidden', (box) => (box.hidden = true)],
  ['is hidden from assistive technology', (box) => (box.ariaHidden = 'true')],
])('a dialog whose place %s while it is open goes on elsewhere, as it is', async (_, hide) => {
  const { box } = build('');
  const element = await openIn(box);
  const frame = frameIn(document);
  const reloads: unknown[] = [];
  frame.addEventListener('load', (event) => reloads.push(event));
  hide(box);
  await expect.poll(() => findDialog(box)).toBeNull();
  expect(isSeen()).toBe(true);
  const ended = eventOf(element, 'finbox-success');
  say(frame, envelope('success', { sessionId: 'session-1' }));
  await ended;
  expect(reloads).toEqual([]);
});

test('where a frame cannot be moved as it is, it loads again and is heard', async () => {
  const { moveBefore } = DocumentFragment.prototype as { moveBefore?: unknown };
  Reflect.deleteProperty(DocumentFragment.prototype, 'moveBefore');
  onTestFinished(() => {
    if (moveBefore) Object.assign(DocumentFragment.prototype, { moveBefore });
  });
  const { box } = build('');
  const element = await openIn(box);
  const frame = frameIn(document);
  const loadedAgain = loaded(frame);
  box.hidden = true;
  await loadedAgain;
  expect(isSeen()).toBe(true);
  const ended = eventOf(element, 'finbox-success');
  say(frame, envelope('success', { sessionId: 'session-1' }));
  await ended;
});

test('a hidden element is hidden, and its journey is seen', async () => {
  const { element } = await placeOpen({ display: 'modal', hidden: true });
  expect(element.getClientRects()).toHaveLength(0);
  expect(isSeen()).toBe(true);
});

test('in another place the dialog looks as the page has styled it, slots included', async () => {
  pageStyles(`
    main > finbox-connect::part(dialog) { border-color: rgb(1, 2, 3); inline-size: 333px; }
    main > finbox-connect::part(close-button) { color: rgb(4, 5, 6); }
    main > finbox-connect { --finbox-surface: rgb(7, 8, 9); --finbox-backdrop: rgb(9, 9, 9); }
    .wait { color: rgb(10, 11, 12); }
  `);
  const { at } = build('<main class="at" hidden></main>');
  const element = document.createElement('finbox-connect');
  element.innerHTML = '<b class="wait" slot="loading">One moment</b>';
  element.display = 'modal';
  element.fetchSession = () => new Promise(() => {});
  at.append(element);
  void element.open();
  await element.updateComplete;
  const dialog = findDialog()!;
  expect(getComputedStyle(dialog)).toMatchObject({
    borderTopColor: 'rgb(1, 2, 3)',
    width: '333px',
    backgroundColor: 'rgb(7, 8, 9)',
  });
  expect(getComputedStyle(dialog).getPropertyValue('--finbox-backdrop')).toBe('rgb(9, 9, 9)');
  expect(getComputedStyle(dialog.querySelector('[part=close-button]')!).color).toBe('rgb(4, 5, 6)');
  const [waiting] = dialog.querySelector('slot')!.assignedElements();
  expect(waiting).toHaveTextContent('One moment');
  expect(getComputedStyle(waiting!).color).toBe('rgb(10, 11, 12)');
  // What the host has put into the element is still the host's.
  expect(element.childElementCount).toBe(1);
  element.close();
});

test('a dialog that even another place cannot show ends as blocked', async () => {
  pageStyles('finbox-connect::part(dialog) { display: none }');
  document.documentElement.style.display = 'none';
  onTestFinished(() => void document.documentElement.style.removeProperty('display'));
  const element = document.createElement('finbox-connect');
  element.fetchSession = () => Promise.reject(new Error('nobody asks'));
  element.display = 'modal';
  document.body.append(element);
  onTestFinished(() => element.remove());
  expect(await element.open()).toMatchObject({ code: 'blocked' });
  expect(findDialog()).toBeNull();
});

test('a dialog in a place that is hidden from screen readers moves out of it, and stays told', async () => {
  const { at } = build('<div class="at" aria-hidden="true"></div>');
  await openIn(at);
  const dialog = findDialog()!;
  const host = (dialog.getRootNode() as ShadowRoot).host;
  expect(host.parentElement).toBe(document.body);
  const exposed = new Promise((resolve) => {
    new MutationObserver((records, observer) => {
      if (records.length === 0 || host.hasAttribute('aria-hidden')) return;
      observer.disconnect();
      resolve(true);
    }).observe(host, { attributes: true });
  });
  host.setAttribute('aria-hidden', 'true');
  expect(await exposed).toBe(true);
});

test('in a layer of the page the dialog moves no further than into that layer', async () => {
  const { box, at } = build('<div role="dialog"><div class="at" hidden></div></div>');
  await openIn(at);
  const host = (findDialog()!.getRootNode() as ShadowRoot).host;
  expect(host.parentElement).toBe(box.firstElementChild);
});
