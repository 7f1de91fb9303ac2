import { expect, onTestFinished, test } from 'vitest';
import { sessionUrl } from './in-page.test-support.ts';
import { redirect } from './redirect.ts';
import { createLaunch } from './request.test-support.ts';

test('a page that is shown again from the browser’s cache takes the journey back, and no other', () => {
  const { request, signals } = createLaunch();
  const stay = (event: NavigateEvent): void => event.preventDefault();
  window.navigation.addEventListener('navigate', stay);
  onTestFinished(() => window.navigation.removeEventListener('navigate', stay));
  redirect.launch(request)?.navigate(new URL(sessionUrl()));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(signals).toEqual([{ type: 'loaded' }]);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(signals).toEqual([{ type: 'loaded' }, { type: 'restored' }]);
});
