import { expect, test } from 'vitest';
import { placeOpen } from './element.test-support.ts';

test('two dialogs share the lock of the page, whichever closes first', async () => {
  for (const first of [0, 1]) {
    const dialogs = [
      await placeOpen({ display: 'modal' }),
      await placeOpen({ display: 'modal' }),
    ].map(({ element }) => element);
    const isLocked = (): boolean =>
      getComputedStyle(document.documentElement).overflowY === 'hidden';
    expect(isLocked()).toBe(true);
    dialogs[first]!.close();
    expect(isLocked()).toBe(true);
    dialogs[1 - first]!.close();
    expect(isLocked()).toBe(false);
  }
});
