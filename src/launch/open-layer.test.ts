import { expect, onTestFinished, test } from 'vitest';
import { clientOrigin, frameIn, loaded, sessionUrl } from './in-page.test-support.ts';
import { modal } from './modal.ts';
import { createMount } from './mount.ts';
import { createLaunch } from './request.test-support.ts';

test('the focus goes back to a link in a picture', () => {
  const picture = document.createElement('div');
  picture.innerHTML = '<svg><a href="#x" tabindex="0"><text>Connect</text></a></svg>';
  document.body.append(picture);
  onTestFinished(() => picture.remove());
  const link = picture.querySelector<SVGAElement>('a');
  link?.focus();
  const { request, end } = createLaunch();
  modal.launch(request);
  expect(document.activeElement).not.toBe(link);
  end();
  expect(document.activeElement).toBe(link);
});

test('a dialog whose mount is not in the page is seen in the page, with its journey', async () => {
  const mount = document.createElement('div');
  const { request, signals, end } = createLaunch();
  const handle = modal.launch({
    ...request,
    mount: (signal) => createMount(mount, signal, 'dialog'),
  });
  handle?.navigate(new URL(sessionUrl()));
  const frame = frameIn(document.body);
  await loaded(frame);
  expect(frame.getClientRects()).toHaveLength(1);
  expect(signals).toEqual([{ type: 'loaded' }]);
  end();
  expect(document.querySelector('iframe')).toBeNull();
});

test('so is the notice that a success is checked', () => {
  const mount = document.createElement('div');
  const { request, end } = createLaunch({ origins: [clientOrigin] });
  const before = document.body.childElementCount;
  modal.showChecking?.({
    ...request,
    mount: (signal) => createMount(mount, signal, 'dialog'),
  });
  const dialog = document.body.lastElementChild?.shadowRoot?.querySelector('dialog');
  expect(dialog?.matches(':modal')).toBe(true);
  expect(dialog?.getClientRects()).toHaveLength(1);
  end();
  expect(document.body.childElementCount).toBe(before);
});
