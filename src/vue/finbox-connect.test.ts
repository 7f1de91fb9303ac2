import { h, nextTick, ref, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { comeBack } from '../element/coming-back.test-support.ts';
import { outcomeOf, partOf } from '../element/element.test-support.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import {
  FinboxConnect,
  type FinboxConnectElement,
  type FinboxConnectInstance,
  type Session,
} from './index.ts';
import { elementIn, mount, mountOnServerMarkup } from './mount.test-support.ts';

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });
const given = { clientOrigin, redirectUrl: sessionUrl() };

async function succeed(element: FinboxConnectElement): Promise<void> {
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), success);
  await outcome;
}

beforeEach(() => sessionStorage.clear());

test('each event of the journey is emitted, as the event', async () => {
  const heard: string[] = [];
  const hear = (event: Event): number => heard.push(event.type);
  const { container } = mount(() =>
    h(FinboxConnect, { ...given, onOpen: hear, onError: hear, onInfo: hear, onSuccess: hear }),
  );
  const element = elementIn(container);
  await eventOf(element, 'finbox-open');
  say(
    frameIn(element.shadowRoot!),
    envelope('info', { eventName: 'bank_selected', linkId: 'link-1' }),
    envelope('error', { errorType: 'MU003', reason: 'Wrong password', linkId: 'link-1' }),
  );
  await succeed(element);
  expect(heard).toEqual(['finbox-open', 'finbox-info', 'finbox-error', 'finbox-success']);
});

test('a close request that a listener prevents leaves the journey open', async () => {
  const onFailure = vi.fn<(event: CustomEvent) => void>();
  const { container } = mount(() =>
    h(FinboxConnect, {
      ...given,
      display: 'modal',
      onCloseRequest: (event) => event.preventDefault(),
      onFailure,
    }),
  );
  const element = elementIn(container);
  void element.open();
  await eventOf(element, 'finbox-open');
  partOf(element, 'close-button')!.click();
  expect(element.status).toBe('open');
  element.close();
  expect(onFailure.mock.lastCall![0].detail).toMatchObject({ code: 'dismissed' });
});

test('fetch-session reaches the property, and a new one at each render starts no second journey', async () => {
  const fetchSession = vi.fn<() => Promise<Session>>().mockResolvedValue({
    redirect_url: sessionUrl(),
  });
  const round = ref(1);
  const calls: number[] = [];
  const { container } = mount(() => {
    const { value } = round;
    return h(FinboxConnect, {
      'client-origin': clientOrigin,
      'fetch-session': () => fetchSession(),
      onSuccess: () => calls.push(value),
    });
  });
  const element = elementIn(container);
  await eventOf(element, 'finbox-open');
  for (const next of [2, 3]) {
    round.value = next;
    await nextTick();
  }
  await succeed(element);
  expect([fetchSession.mock.calls.length, calls]).toEqual([1, [3]]);
  expect(element.hasAttribute('fetch-session')).toBe(false);
});

test('bare attributes are true, and a prop that is taken away is the default again', async () => {
  const props = shallowRef<object>({ 'confirm-close': '', display: 'modal', clientOrigin: '' });
  const { container } = mount(() =>
    h(FinboxConnect, { ...props.value, class: 'card', lang: 'hi' }),
  );
  const element = elementIn(container);
  element.loadTimeout = 1;
  expect(element).toMatchObject({ confirmClose: true, display: 'modal', className: 'card' });
  props.value = {};
  await nextTick();
  expect(element).toMatchObject({ display: 'inline', loadTimeout: 1 });
  expect(element.confirmClose).toBeFalsy();
  expect(element.getAttributeNames().sort()).toEqual(['class', 'lang', 'status']);
});

test('slots are the button and what is shown around the journey', () => {
  const { container } = mount(() =>
    h(
      FinboxConnect,
      { display: 'modal' },
      { default: () => 'Connect', failure: () => h('b', 'Sorry') },
    ),
  );
  expect(elementIn(container).textContent).toBe('ConnectSorry');
  expect(elementIn(container).querySelector('[slot=failure]')!.innerHTML).toBe('<b>Sorry</b>');
});

test('a template ref gives the element', () => {
  const widget = shallowRef<FinboxConnectInstance | null>(null);
  const { container } = mount(() => h(FinboxConnect, { ref: widget, display: 'modal' }));
  expect(widget.value!.element).toBe(elementIn(container));
});

test('the server renders the bare tag', async () => {
  const props = { ...given, fetchSession: () => Promise.resolve({}), class: 'card' };
  const html = await renderToString(h(FinboxConnect, props, () => 'Connect'));
  expect(html.replace(/<!--.*?-->/g, '')).toBe(
    '<finbox-connect class="card">Connect</finbox-connect>',
  );
});

test('hydration warns of nothing, and a redirect that has come back is emitted once', async () => {
  comeBack({}, 'success=true&session_id=session-1');
  const warn = vi.spyOn(console, 'warn');
  onTestFinished(() => warn.mockRestore());
  const onSuccess = vi.fn<(event: CustomEvent) => void>();
  const node = () => h(FinboxConnect, { ...given, display: 'redirect', onSuccess });
  const { container } = await mountOnServerMarkup(node);
  await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  expect(onSuccess.mock.lastCall![0].detail).toMatchObject({ sessionId: 'session-1' });
  expect([elementIn(container).status, location.search]).toEqual(['ended', '']);
  expect(warn).not.toHaveBeenCalled();
});
