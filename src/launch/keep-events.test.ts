import { expect, onTestFinished, test } from 'vitest';
import { modal } from './modal.ts';
import { createLaunch, type TestLaunch } from './request.test-support.ts';

interface OpenDialog extends TestLaunch {
  readonly dialog: HTMLDialogElement;
  /** The keys that the page hears, as its own listeners do. */
  readonly heard: string[];
}

function openDialog(): OpenDialog {
  const heard: string[] = [];
  const hear = ({ type, key }: KeyboardEvent): void => void heard.push(`${type} ${key}`);
  for (const type of ['keydown', 'keyup'] as const) {
    document.addEventListener(type, hear, true);
    onTestFinished(() => document.removeEventListener(type, hear, true));
  }
  const launch = createLaunch();
  const root = launch.request.mount(launch.request.signal);
  modal.launch({ ...launch.request, mount: () => root });
  const dialog = root.querySelector?.('dialog');
  if (!dialog) throw new Error('There is no dialog.');
  return { ...launch, dialog, heard };
}

function press(
  node: EventTarget,
  key: string,
  { type = 'keydown', repeat = false } = {},
): KeyboardEvent {
  const init = { key, repeat, bubbles: true, composed: true, cancelable: true };
  const event = new KeyboardEvent(type, init);
  node.dispatchEvent(event);
  return event;
}

test('Escape closes one dialog, and the page hears nothing of the press', () => {
  const { dialog, signals, heard, end } = openDialog();
  expect(press(dialog, 'Escape').defaultPrevented).toBe(true);
  expect(signals).toEqual([{ type: 'dismissed' }]);
  end();
  press(document.body, 'Escape', { repeat: true });
  press(document.body, 'Escape', { type: 'keyup' });
  expect(heard).toEqual([]);
  press(document.body, 'Escape');
  expect(heard).toEqual(['keydown Escape']);
});

test('a key that was held before the dialog opened closes nothing', () => {
  const { dialog, signals, heard } = openDialog();
  expect(press(dialog, 'Escape', { repeat: true }).defaultPrevented).toBe(true);
  expect([signals, heard]).toEqual([[], []]);
});

test('other keys are the page’s while Escape is still down', () => {
  const { dialog, heard, end } = openDialog();
  press(dialog, 'Escape');
  end();
  press(document.body, 'a');
  press(document.body, 'Escape', { type: 'keyup' });
  expect(heard).toEqual(['keydown a']);
});

test('a new press is the page’s also where the end of the last one was heard by nobody', () => {
  const { dialog, heard, end } = openDialog();
  press(dialog, 'Escape');
  end();
  press(document.body, 'Escape');
  press(document.body, 'Escape', { type: 'keyup' });
  expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
});

test('other keys in the dialog close nothing and are its own', () => {
  const { dialog, signals, heard } = openDialog();
  expect(press(dialog, 'a').defaultPrevented).toBe(false);
  expect([signals, heard]).toEqual([[], []]);
});
