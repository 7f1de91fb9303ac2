import { createRef } from 'react';
import { expectTypeOf, test } from 'vitest';
import {
  FinboxConnect,
  useFinboxConnect,
  type Display,
  type FinboxCloseRequestEvent,
  type FinboxConnectElement,
  type FinboxConnectProps,
  type FinboxErrorEvent,
  type FinboxFailureEvent,
  type FinboxSuccessEvent,
  type JourneyOutcome,
  type Session,
} from './index.ts';

test('every property of the element is a prop, and handlers are given the event', () => {
  const ref = createRef<FinboxConnectElement>();
  const node = (
    <FinboxConnect
      ref={ref}
      sessionId="session-1"
      redirectUrl={undefined}
      sessionEndpoint="/api"
      fetchSession={async (signal) => {
        expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
        return { session_id: 'session-1' };
      }}
      display="popup"
      launch="manual"
      clientOrigin="https://client.example"
      loadTimeout={0}
      confirmClose
      lang="hi"
      aria-label="Bank"
      onClick={(event) => event.currentTarget.close()}
      onSuccess={(event) => expectTypeOf(event).toEqualTypeOf<FinboxSuccessEvent>()}
      onFailure={(event) => expectTypeOf(event).toEqualTypeOf<FinboxFailureEvent>()}
      onError={(event) => expectTypeOf(event).toEqualTypeOf<FinboxErrorEvent>()}
      onCloseRequest={(event) => expectTypeOf(event).toEqualTypeOf<FinboxCloseRequestEvent>()}
      loading={<b>Wait</b>}
    >
      Connect
    </FinboxConnect>
  );
  expectTypeOf(node).toExtend<React.ReactElement>();
  expectTypeOf<FinboxConnectProps['display']>().toEqualTypeOf<Display | undefined>();
});

test('what the element does not have is no prop', () => {
  // @ts-expect-error: not a display.
  void (<FinboxConnect display="window" />);
  // @ts-expect-error: a key has no place in a page.
  void (<FinboxConnect apiKey="key" />);
  // @ts-expect-error: read-only.
  void (<FinboxConnect status="open" />);
});

test('the bare element has its attributes, and in React 19 its properties and events', () => {
  const fetchSession = (): Promise<Session> => Promise.resolve({});
  void (
    <finbox-connect
      class="card"
      session-id="session-1"
      session-endpoint="/api"
      client-origin="https://client.example"
      load-timeout={5000}
      confirm-close=""
      display="modal"
      fetchSession={fetchSession}
      onfinbox-success={(event) => expectTypeOf(event).toEqualTypeOf<FinboxSuccessEvent>()}
      ref={(element) => {
        expectTypeOf(element).toEqualTypeOf<FinboxConnectElement | null>();
      }}
    />
  );
  // @ts-expect-error: not a display.
  void (<finbox-connect display="window" />);
});

test('the hook returns what connect() tells', () => {
  const hook = (): ReturnType<typeof useFinboxConnect> =>
    useFinboxConnect({ session: { session_id: 'session-1' }, display: 'popup' });
  expectTypeOf(hook)
    .returns.toHaveProperty('open')
    .returns.resolves.toEqualTypeOf<JourneyOutcome>();
  expectTypeOf(hook).returns.toHaveProperty('outcome').toEqualTypeOf<JourneyOutcome | null>();
  // @ts-expect-error: without a session there is no journey.
  void (() => useFinboxConnect({ display: 'popup' }));
});
