import { h, KeepAlive, nextTick, ref, Teleport } from 'vue';
import { expect, onTestFinished, test, vi } from 'vitest';
import { outcomeOf } from '../element/element.test-support.ts';
import { clientOrigin, eventOf, findFrame, sessionUrl } from '../launch/in-page.test-support.ts';
import { FinboxConnect } from './index.ts';
import { elementIn, mount } from './mount.test-support.ts';

const given = { clientOrigin, redirectUrl: sessionUrl() };

test('unmounting in the middle leaves nothing behind and emits nothing', async () => {
  const onFailure = vi.fn<() => void>();
  const { app, container } = mount(() =>
    h(FinboxConnect, { ...given, display: 'modal', onFailure }),
  );
  const element = elementIn(container);
  const outcome = element.open();
  await eventOf(element, 'finbox-open');
  app.unmount();
  expect(await outcome).toMatchObject({ code: 'removed' });
  expect([findFrame(document), container.innerHTML]).toEqual([null, '']);
  expect(onFailure).not.toHaveBeenCalled();
});

test('KeepAlive ends a journey as removed when it puts the component away, and it opens again', async () => {
  const isShown = ref(true);
  const codes: string[] = [];
  const { container } = mount(() =>
    h(KeepAlive, () =>
      isShown.value
        ? h(FinboxConnect, { ...given, onFailure: ({ detail }) => codes.push(detail.code) })
        : null,
    ),
  );
  const element = elementIn(container);
  await eventOf(element, 'finbox-open');
  const ended = outcomeOf(element);
  isShown.value = false;
  expect(await ended).toMatchObject({ code: 'removed' });
  isShown.value = true;
  await nextTick();
  expect(elementIn(container)).toBe(element);
  void element.open();
  await eventOf(element, 'finbox-open');
  expect(codes).toEqual(['removed']);
});

test('a Teleport that moves the component ends no journey', async () => {
  const [here, there] = ['here', 'there'].map((id) => {
    const place = document.createElement('section');
    place.id = id;
    document.body.append(place);
    onTestFinished(() => place.remove());
    return place;
  });
  const to = ref('#here');
  const onFailure = vi.fn<() => void>();
  mount(() => h(Teleport, { to: to.value }, h(FinboxConnect, { ...given, onFailure })));
  const element = elementIn(here!);
  await eventOf(element, 'finbox-open');
  to.value = '#there';
  await nextTick();
  expect(elementIn(there!)).toBe(element);
  expect([element.status, onFailure.mock.calls.length]).toEqual(['open', 0]);
});
