import { expectTypeOf, test } from 'vitest';
import type { FinboxConnect, FinboxErrorEvent, FinboxSuccessEvent } from '../index.ts';

test('listeners on the element, the document and the window are given the typed event', () => {
  const element = document.createElement('finbox-connect');
  expectTypeOf(element).toEqualTypeOf<FinboxConnect>();
  expectTypeOf(document.querySelector('finbox-connect')).toEqualTypeOf<FinboxConnect | null>();
  for (const target of [element, document.body]) {
    target.addEventListener('finbox-success', (event) => {
      expectTypeOf(event).toEqualTypeOf<FinboxSuccessEvent>();
    });
  }
  document.addEventListener('finbox-success', (event) => {
    expectTypeOf(event.detail.via).toEqualTypeOf<FinboxSuccessEvent['detail']['via']>();
  });
  window.addEventListener('finbox-error', (event) => {
    expectTypeOf(event).toEqualTypeOf<FinboxErrorEvent>();
  });
});
