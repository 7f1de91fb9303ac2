import { h, type GlobalComponents } from 'vue';
import { expectTypeOf, test } from 'vitest';
import {
  FinboxConnect,
  useFinboxConnect,
  type FinboxCloseRequestEvent,
  type FinboxErrorEvent,
  type FinboxSuccessEvent,
  type JourneyOutcome,
  type JourneyStatus,
} from './index.ts';

test('every property of the element is a prop, and emits carry the event', () => {
  h(
    FinboxConnect,
    {
      sessionId: 'session-1',
      sessionEndpoint: '/api',
      fetchSession: async (signal) => {
        expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
        return { session_id: 'session-1' };
      },
      display: 'tab',
      launch: 'manual',
      loadTimeout: 0,
      confirmClose: true,
      onSuccess: (event) => expectTypeOf(event).toEqualTypeOf<FinboxSuccessEvent>(),
      onError: (event) => expectTypeOf(event).toEqualTypeOf<FinboxErrorEvent>(),
      onCloseRequest: (event) => expectTypeOf(event).toEqualTypeOf<FinboxCloseRequestEvent>(),
    },
    { default: () => 'Connect', loading: () => 'Wait' },
  );
  // @ts-expect-error: not a display.
  h(FinboxConnect, { display: 'window' });
});

test('templates know the component once it is registered', () => {
  expectTypeOf<GlobalComponents['FinboxConnect']>().toEqualTypeOf<typeof FinboxConnect>();
});

test('the composable returns refs', () => {
  const use = (): ReturnType<typeof useFinboxConnect> =>
    useFinboxConnect({ session: { session_id: 'session-1' }, display: 'popup' });
  expectTypeOf<ReturnType<typeof use>['status']['value']>().toEqualTypeOf<JourneyStatus>();
  expectTypeOf<ReturnType<typeof use>['outcome']['value']>().toEqualTypeOf<JourneyOutcome | null>();
  // @ts-expect-error: without a session there is no journey.
  void (() => useFinboxConnect({ display: 'popup' }));
});
