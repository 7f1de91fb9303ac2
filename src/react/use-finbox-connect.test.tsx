import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { comeBack } from '../element/coming-back.test-support.ts';
import {
  clientOrigin,
  envelope,
  findFrame,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { useFinboxConnect, type ConnectOptions, type UseFinboxConnect } from './index.ts';
import { createContainer, renderRoot } from './render.test-support.tsx';

const session = { redirect_url: sessionUrl() };
const exit = envelope('exit', { linkId: 'link-1', message: 'Changed my mind' });

interface Page {
  readonly container: HTMLElement;
  /** What the hook returned in the newest render. */
  newest(): UseFinboxConnect;
  render(options: Partial<ConnectOptions>): void;
  unmount(): void;
}

function renderHook(options: Partial<ConnectOptions> = {}): Page {
  let newest: UseFinboxConnect | null = null;
  function Component(props: Partial<ConnectOptions>) {
    newest = useFinboxConnect({ session, clientOrigin, ...props });
    return <output>{`${newest.status} ${newest.outcome?.type ?? '-'}`}</output>;
  }
  const node = (props: Partial<ConnectOptions>) => (
    <StrictMode>
      <Component {...props} />
    </StrictMode>
  );
  const { container, render, root } = renderRoot(node(options));
  return {
    container,
    newest: () => newest!,
    render: (props) => render(node(props)),
    unmount: () => flushSync(() => root.unmount()),
  };
}

const shown = ({ container }: Page): string | null => container.textContent;

beforeEach(() => sessionStorage.clear());

test('a journey runs from open() to its outcome, and the component shows where it stands', async () => {
  const page = renderHook();
  expect(shown(page)).toBe('idle -');
  const outcome = page.newest().open();
  expect(page.newest().open()).toBe(outcome);
  await loaded(frameIn(document));
  await vi.waitFor(() => expect(shown(page)).toBe('open -'));
  say(frameIn(document), exit);
  expect(await outcome).toMatchObject({ code: 'exit' });
  await vi.waitFor(() => expect(shown(page)).toBe('ended failure'));
  expect(findFrame(document)).toBeNull();
});

test('close() ends the journey, and open() starts another one', async () => {
  const page = renderHook();
  const first = page.newest().open();
  page.newest().close();
  expect(await first).toMatchObject({ code: 'dismissed' });
  const second = page.newest().open();
  await vi.waitFor(() => expect(shown(page)).toBe('open -'));
  page.newest().close();
  expect(await second).not.toBe(await first);
});

test('open and close are the same functions in every render, and the newest handler is called', async () => {
  const calls: number[] = [];
  const page = renderHook({ onOpen: () => calls.push(1) });
  const { open, close } = page.newest();
  void open();
  page.render({ onOpen: () => calls.push(2) });
  expect([page.newest().open, page.newest().close]).toEqual([open, close]);
  await vi.waitFor(() => expect(calls).toEqual([2]));
});

test('unmounting closes a running journey', async () => {
  const page = renderHook();
  const outcome = page.newest().open();
  page.unmount();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  expect(findFrame(document)).toBeNull();
});

test('a redirect that has come back is taken up, once', async () => {
  comeBack({}, 'success=true&session_id=session-1');
  const page = renderHook({ display: 'redirect' });
  await vi.waitFor(() => expect(shown(page)).toBe('ended success'));
  expect(page.newest().outcome).toMatchObject({ sessionId: 'session-1', via: 'return' });
  expect(location.search).toBe('');
});

test('a redirect that was left without a result is told once the status endpoint knows it', async () => {
  comeBack({ place: '' }, '');
  const page = renderHook({
    display: 'redirect',
    fetchStatus: () => Promise.resolve({ upload_status: 'COMPLETED' }),
  });
  await vi.waitFor(() => expect(shown(page)).toBe('ended success'));
  expect(page.newest().outcome).toMatchObject({ via: 'status', confirmed: true });
});

test('an unmounted component asks no more about a redirect that was left', async () => {
  comeBack({ place: '' }, '');
  let signal: AbortSignal | null = null;
  const page = renderHook({
    display: 'redirect',
    fetchStatus: (_id, asking) => ((signal = asking), new Promise(() => {})),
  });
  await vi.waitFor(() => expect(signal?.aborted).toBe(false));
  page.unmount();
  await vi.waitFor(() => expect(signal?.aborted).toBe(true));
  expect(sessionStorage).toHaveLength(1);
});

test('what a server renders is hydrated without a complaint, and then the return is told', async () => {
  comeBack({}, 'success=true&session_id=session-1');
  function Component() {
    const { status } = useFinboxConnect({ session, clientOrigin, display: 'redirect' });
    return <output>{status}</output>;
  }
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => complain.mockRestore());
  const container = createContainer(renderToString(<Component />));
  expect(container.innerHTML).toBe('<output>idle</output>');
  complain.mockClear();
  const root = hydrateRoot(container, <Component />);
  onTestFinished(() => root.unmount());
  await vi.waitFor(() => expect(container.textContent).toBe('ended'));
  expect(complain).not.toHaveBeenCalled();
});
