import { expect, onTestFinished, test, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

test('notices wait until the page is ready, and each reaches everybody before the next', async () => {
  let beReady = (): void => {};
  const [announce, subscribe] = createAnnouncer<string>(
    new Promise((resolve) => (beReady = resolve)),
  );
  const heard: string[] = [];
  subscribe((notice) => {
    heard.push(`first ${notice}`);
    if (notice === 'a') announce('b');
  });
  const stop = subscribe((notice) => heard.push(`second ${notice}`));
  announce('a');
  expect(heard).toEqual([]);
  beReady();
  await expect.poll(() => heard).toEqual(['first a', 'second a', 'first b', 'second b']);
  stop();
  announce('c');
  expect(heard.slice(4)).toEqual(['first c']);
});

test.each([
  ['a browser', () => {}],
  // Chrome before 95 has no `reportError`.
  ['an older browser', () => vi.stubGlobal('reportError', undefined)],
])('in %s a listener that throws is an uncaught error, and stops nobody else', async (_, age) => {
  age();
  onTestFinished(() => void vi.unstubAllGlobals());
  const uncaught = new Promise<unknown>((resolve) => {
    const hear = (event: ErrorEvent): void => {
      event.preventDefault();
      resolve(event.error);
    };
    window.addEventListener('error', hear, { once: true });
  });
  const [announce, subscribe] = createAnnouncer<string>(Promise.resolve());
  const mistake = new Error('a mistake of the page’s');
  const heard: string[] = [];
  subscribe(() => {
    throw mistake;
  });
  subscribe((notice) => heard.push(notice));
  announce('a');
  expect(await uncaught).toBe(mistake);
  expect(heard).toEqual(['a']);
});
