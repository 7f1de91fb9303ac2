import { userEvent } from 'vitest/browser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventOf } from '../launch/in-page.test-support.ts';
import { partOf, place, placeOpen } from './element.test-support.ts';
import '../index.ts';

const HEARD_BY_LIBRARIES = [
  'keydown',
  'keyup',
  'pointerdown',
  'mousedown',
  'click',
  'focusin',
  'focusout',
];

/** What dialog libraries do: they listen on `document`, most of them in the capture phase. */
function watchOutside(): string[] {
  const heard: string[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  for (const type of HEARD_BY_LIBRARIES) {
    const hear = (event: Event): void => {
      // The test runner itself focuses and clicks beside the dialog.
      if (event.composedPath().some((node) => node instanceof HTMLDialogElement)) heard.push(type);
      else if (event instanceof KeyboardEvent) heard.push(`${type} ${event.key}`);
    };
    const isCaptured = type !== 'click';
    document.addEventListener(type, hear, { capture: isCaptured, signal });
  }
  onTestFinished(() => listening.abort());
  return heard;
}

test('what happens in the dialog is not told to the libraries of the page', async () => {
  const { element } = await placeOpen({ display: 'modal', confirmClose: true });
  const heard = watchOutside();
  await userEvent.click(partOf(element, 'close-button')!);
  await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual([]);
  expect(element.status).toBe('open');
});

test('one Escape closes the dialog and nothing behind it, also as the key comes up', async () => {
  const { element } = await placeOpen({ display: 'modal' });
  const heard = watchOutside();
  await userEvent.keyboard('{Escape}');
  expect(element.status).toBe('ended');
  expect(heard).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
});

test('an Escape that is held closes one layer', async () => {
  const { element } = await placeOpen({ display: 'modal' });
  const heard = watchOutside();
  const repeat = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
  partOf(element, 'close-button')!.dispatchEvent(new KeyboardEvent('keydown', repeat));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...repeat, repeat: true }));
  expect(element.status).toBe('ended');
  expect(heard).toEqual([]);
  document.body.dispatchEvent(new KeyboardEvent('keyup', repeat));
  document.body.dispatchEvent(new KeyboardEvent('keydown', repeat));
  expect(heard).toEqual(['keydown Escape']);
});

test('an Escape after a click beside the controls is the dialog’s', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  const outside = watchOutside();
  (partOf(element, 'close-button') as HTMLElement).blur();
  expect(document.activeElement).toBe(document.body);
  await userEvent.keyboard('{Escape}');
  expect(heard.at(-1)).toBe('finbox-failure');
  expect(outside).toEqual([]);
});

test('an Escape in a dialog of the page’s that stands above is that dialog’s', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  const above = document.createElement('dialog');
  above.innerHTML = '<button>Sign in again</button>';
  document.body.append(above);
  onTestFinished(() => above.remove());
  above.showModal();
  await userEvent.keyboard('{Escape}');
  expect(above.open).toBe(false);
  expect(heard).toEqual(['finbox-open']);
  await userEvent.keyboard('{Escape}');
  expect(heard.at(-1)).toBe('finbox-failure');
  expect(element.status).toBe('ended');
});

test('one Escape closes the dialog and leaves the page’s native dialog behind it open', async () => {
  const behind = document.createElement('dialog');
  behind.innerHTML = '<button>Connect</button>';
  document.body.append(behind);
  onTestFinished(() => behind.remove());
  behind.showModal();
  const { element } = await placeOpen({ display: 'modal' });
  await userEvent.keyboard('{Escape}');
  expect(element.status).toBe('ended');
  expect(behind.open).toBe(true);
  expect(document.activeElement).toBe(behind.firstElementChild);
});

test('the host’s own nodes in a slot of the dialog hear what happens in them', async () => {
  const element = document.createElement('finbox-connect');
  element.innerHTML = '<button slot="loading">Why does it take so long?</button>';
  element.display = 'modal';
  element.fetchSession = () => new Promise(() => {});
  document.body.append(element);
  onTestFinished(() => element.remove());
  await element.updateComplete;
  void element.open();
  const heard: string[] = [];
  for (const type of ['pointerdown', 'click'])
    document.addEventListener(type, () => heard.push(type), { once: true });
  await userEvent.click(element.querySelector('button')!);
  expect(heard).toEqual(['pointerdown', 'click']);
});

describe.runIf('popover' in HTMLElement.prototype)('beside a popover of the page', () => {
  function showPopover(parent: Node): HTMLElement {
    const popover = document.createElement('div');
    popover.popover = 'auto';
    popover.textContent = 'Chat';
    parent.appendChild(popover);
    popover.showPopover();
    return popover;
  }

  function inPage<T extends Node>(node: T): T {
    document.body.append(node);
    onTestFinished(() => void node.parentNode?.removeChild(node));
    return node;
  }

  test.each<[string, () => Node]>([
    ['the page', () => inPage(document.createElement('section'))],
    [
      'a shadow root',
      () => inPage(document.createElement('section')).attachShadow({ mode: 'open' }),
    ],
  ])(
    'an Escape is that of one in %s over the dialog, and then the dialog’s',
    async (_name, make) => {
      const { element } = await placeOpen({ display: 'modal' });
      const popover = showPopover(make());
      partOf(element, 'close-button')!.focus();
      await userEvent.keyboard('{Escape}');
      expect(popover.matches(':popover-open')).toBe(false);
      expect(element.status).toBe('open');
      await userEvent.keyboard('{Escape}');
      expect(element.status).toBe('ended');
    },
  );

  test('an Escape is the dialog’s where the element stands in one, and nothing else’s', async () => {
    const drawer = showPopover(inPage(document.createElement('section')));
    const { element } = place({ display: 'modal' });
    drawer.append(element);
    const opened = eventOf(element, 'finbox-open');
    void element.open();
    await opened;
    const heard = watchOutside();
    partOf(element, 'close-button')!.focus();
    heard.length = 0;
    await userEvent.keyboard('{Escape}');
    expect(element.status).toBe('ended');
    expect(heard.filter((name) => name.includes('Escape'))).toEqual([]);
    expect(drawer.matches(':popover-open')).toBe(true);
  });
});
