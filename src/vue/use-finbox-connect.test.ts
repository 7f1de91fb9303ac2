import { defineComponent, h, KeepAlive, nextTick, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { beforeEach, expect, test, vi } from 'vitest';
import { comeBack } from '../element/coming-back.test-support.ts';
import {
  clientOrigin,
  envelope,
  findFrame,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { useFinboxConnect, type ConnectOptions, type UseFinboxConnect } from './index.ts';
import { mount, mountOnServerMarkup } from './mount.test-support.ts';

const session = { redirect_url: sessionUrl() };
const exit = envelope('exit', { linkId: 'link-1', message: 'Changed my mind' });

/** A component that uses it, and what it was given. */
function component(options: () => Partial<ConnectOptions> = () => ({})) {
  let used: UseFinboxConnect | null = null;
  const Component = defineComponent(() => {
    const finbox = useFinboxConnect(() => ({ session, clientOrigin, ...options() }));
    used = finbox;
    return () => h('output', `${finbox.status.value} ${finbox.outcome.value?.type ?? '-'}`);
  });
  return { Component, used: () => used! };
}

beforeEach(() => sessionStorage.clear());

test('a journey runs from open() to its outcome, and the component shows where it stands', async () => {
  const { Component, used } = component();
  const { container } = mount(Component);
  expect(container.textContent).toBe('idle -');
  const outcome = used().open();
  expect(used().open()).toBe(outcome);
  await vi.waitFor(() => expect(container.textContent).toBe('open -'));
  say(frameIn(document), exit);
  expect(await outcome).toMatchObject({ code: 'exit' });
  await vi.waitFor(() => expect(container.textContent).toBe('ended failure'));
  expect(findFrame(document)).toBeNull();
});

test('the newest of changing options counts', async () => {
  const round = ref(1);
  const calls: number[] = [];
  const { Component, used } = component(() => {
    const { value } = round;
    return { onOpen: () => calls.push(value) };
  });
  mount(Component);
  void used().open();
  round.value = 2;
  await vi.waitFor(() => expect(calls).toEqual([2]));
  used().close();
});

test('unmounting closes a running journey', async () => {
  const { Component, used } = component();
  const { app } = mount(Component);
  const outcome = used().open();
  app.unmount();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  expect(findFrame(document)).toBeNull();
});

test('KeepAlive closes the journey when it puts the component away, and open() works again after', async () => {
  const { Component, used } = component();
  const isShown = ref(true);
  const { container } = mount(() => h(KeepAlive, () => (isShown.value ? h(Component) : null)));
  const outcome = used().open();
  isShown.value = false;
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  isShown.value = true;
  await nextTick();
  expect(container.textContent).toBe('ended failure');
  void used().open();
  await vi.waitFor(() => expect(container.textContent).toBe('open -'));
  used().close();
});

test('what a server renders is idle, and a redirect that has come back is told after hydration', async () => {
  comeBack({}, 'success=true&session_id=session-1');
  const { Component, used } = component(() => ({ display: 'redirect' }));
  expect(await renderToString(h(Component))).toBe('<output>idle -</output>');
  const { container } = await mountOnServerMarkup(Component);
  await vi.waitFor(() => expect(container.textContent).toBe('ended success'));
  expect(used().outcome.value).toMatchObject({ sessionId: 'session-1', via: 'return' });
  expect(location.search).toBe('');
});
