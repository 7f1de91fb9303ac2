import { startTransition, StrictMode, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { outcomeOf } from '../element/element.test-support.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  findFrame,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { FinboxConnect, type Session } from './index.ts';
import { elementIn, renderRoot } from './render.test-support.tsx';

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });
const given = { clientOrigin, redirectUrl: sessionUrl() };

test('handlers and a fetchSession that are new at each render start no second journey', async () => {
  const fetchSession = vi.fn<() => Promise<Session>>().mockResolvedValue({
    redirect_url: sessionUrl(),
  });
  const calls: number[] = [];
  const node = (round: number) => (
    <FinboxConnect
      clientOrigin={clientOrigin}
      fetchSession={() => fetchSession()}
      onSuccess={() => calls.push(round)}
    />
  );
  const { container, render } = renderRoot(node(1));
  await eventOf(elementIn(container), 'finbox-open');
  for (const round of [2, 3, 4]) render(node(round));
  const outcome = outcomeOf(elementIn(container));
  say(frameIn(elementIn(container).shadowRoot!), success);
  await outcome;
  expect([fetchSession.mock.calls.length, calls]).toEqual([1, [4]]);
});

test('under StrictMode there is one journey and each event is told once', async () => {
  const onSuccess = vi.fn<() => void>();
  const fetchSession = vi.fn<() => Promise<Session>>().mockResolvedValue({
    redirect_url: sessionUrl(),
  });
  const { container } = renderRoot(
    <StrictMode>
      <FinboxConnect
        clientOrigin={clientOrigin}
        fetchSession={fetchSession}
        onSuccess={onSuccess}
      />
    </StrictMode>,
  );
  const element = elementIn(container);
  await eventOf(element, 'finbox-open');
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), success);
  await outcome;
  expect([fetchSession.mock.calls.length, onSuccess.mock.calls.length]).toEqual([1, 1]);
});

test('unmounting in the middle leaves nothing behind and calls nobody', async () => {
  const onFailure = vi.fn<() => void>();
  const { container, root } = renderRoot(
    <FinboxConnect {...given} display="modal" onFailure={onFailure} />,
  );
  const element = elementIn(container);
  const outcome = element.open();
  await eventOf(element, 'finbox-open');
  flushSync(() => root.unmount());
  expect(await outcome).toMatchObject({ code: 'removed' });
  expect([findFrame(document), document.querySelector('dialog'), container.innerHTML]).toEqual([
    null,
    null,
    '',
  ]);
  expect(onFailure).not.toHaveBeenCalled();
});

test('a render that React gives up changes nothing', () => {
  const never = new Promise<never>(() => {});
  function Waiting({ isWaiting }: { readonly isWaiting: boolean }) {
    if (isWaiting) throw never;
    return null;
  }
  const node = (display: 'modal' | 'popup') => (
    <Suspense>
      <FinboxConnect display={display} />
      <Waiting isWaiting={display === 'popup'} />
    </Suspense>
  );
  const { container, root, render } = renderRoot(node('modal'));
  startTransition(() => root.render(node('popup')));
  render(node('modal'));
  expect(elementIn(container).display).toBe('modal');
});
