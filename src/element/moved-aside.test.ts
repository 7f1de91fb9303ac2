import { expect, onTestFinished, test } from 'vitest';
import { envelope, eventOf, frameIn, say } from '../launch/in-page.test-support.ts';
import { placeOpen } from './element.test-support.ts';

test('a dialog that has left its place goes on as it is when the element is moved', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => place.remove());
  const opening = placeOpen({ display: 'modal' });
  place.append(document.querySelector('body > finbox-connect')!);
  const { element } = await opening;
  const frame = frameIn(document);
  const reloads: unknown[] = [];
  frame.addEventListener('load', (event) => reloads.push(event));
  place.hidden = true;
  await expect.poll(() => frame.closest('dialog')?.getRootNode()).not.toBe(element.shadowRoot);
  frame.focus();
  document.body.append(element);
  expect((frame.getRootNode() as ShadowRoot).activeElement).toBe(frame);
  const ended = eventOf(element, 'finbox-success');
  say(frame, envelope('success', { sessionId: 'session-1' }));
  await ended;
  expect(reloads).toEqual([]);
});
