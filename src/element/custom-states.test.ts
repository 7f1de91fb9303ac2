import { expect, test } from 'vitest';
import { customStatesOf, reflectState } from './custom-states.ts';

/** As in Chrome 90 to 124: a state is named like a custom property, and no other name is taken. */
function dashedStates(): CustomStateSet {
  const names = new Set<string>();
  const states = {
    clear: () => names.clear(),
    has: (name: string) => names.has(name),
    add(name: string) {
      if (!name.startsWith('--')) throw new DOMException('not a dashed ident', 'SyntaxError');
      names.add(name);
    },
  };
  return states as unknown as CustomStateSet;
}

test('a browser that wants dashed custom states gets them, one at a time', () => {
  const states = dashedStates();
  reflectState(states, 'idle');
  reflectState(states, 'open');
  expect([states.has('--idle'), states.has('--open')]).toEqual([false, true]);
});

test('an element without internals, and internals without states, have no custom states', () => {
  const element = document.createElement('div');
  Object.defineProperty(element, 'attachInternals', { value: undefined });
  expect(customStatesOf(element)).toBeUndefined();
  expect(() => reflectState(undefined, 'open')).not.toThrow();
});
