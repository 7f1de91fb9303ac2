import { expect, onTestFinished, test } from 'vitest';
import { place } from '../../e2e/support/element.ts';
import { eventOf } from '../../e2e/support/in-page.ts';
import { remember } from '../connect/pending.ts';
import type { FinboxConnect } from './finbox-connect.ts';

function shownButtons(element: FinboxConnect): (string | null)[] {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  return buttons.filter((button) => !button.hidden).map((button) => button.textContent);
}

test('a journey in a window of its own can be brought to the front, or cancelled', async () => {
  const { element } = place({ display: 'popup' });
  await element.updateComplete;
  const opened = eventOf(element, 'finbox-open');
  void element.open();
  onTestFinished(() => element.close());
  await opened;
  await element.updateComplete;
  expect(shownButtons(element)).toEqual(['Show the window', 'Cancel']);
});

test('a window that an earlier page has opened is out of reach, and is not offered', async () => {
  remember({ nonce: 'earlier', id: 'session-1', display: 'popup', time: Date.now() });
  const { element } = place({ display: 'popup' });
  onTestFinished(() => element.close());
  await element.updateComplete;
  expect(element.status).toBe('open');
  expect(shownButtons(element)).toEqual(['Cancel']);
});
