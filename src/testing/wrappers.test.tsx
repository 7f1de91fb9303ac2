import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { createApp, h } from 'vue';
import { FinboxConnect as ReactFinboxConnect, useFinboxConnect } from '../react/index.ts';
import { FinboxConnect as VueFinboxConnect } from '../vue/index.ts';
import { simulateJourney } from './simulate-journey.ts';

function createContainer(): HTMLElement {
  const container = document.createElement('main');
  document.body.append(container);
  onTestFinished(() => container.remove());
  return container;
}

function actInTests(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'IS_REACT_ACT_ENVIRONMENT'));
}

test('a journey of React’s component is played through its container', async () => {
  actInTests();
  const container = createContainer();
  const root = createRoot(container);
  const heard: string[] = [];
  await act(async () =>
    root.render(
      createElement(ReactFinboxConnect, {
        sessionId: 's-1',
        display: 'modal',
        onError: ({ detail }) => heard.push(detail.code),
        onSuccess: ({ detail }) => heard.push(String(detail.sessionId)),
      }),
    ),
  );
  await act(async () => simulateJourney(container, ['error:MU003', 'success']));
  expect(heard).toEqual(['MU003', 's-1']);
  await act(async () => root.unmount());
});

test('a journey of useFinboxConnect is played through the document', async () => {
  actInTests();
  const container = createContainer();
  const root = createRoot(container);
  const clientOrigin = 'http://127.0.0.1:9';
  const session = { redirect_url: `${clientOrigin}/?session_id=s-1` };
  function Page() {
    const { open, status, outcome } = useFinboxConnect({ session, clientOrigin });
    return (
      <button onClick={open}>
        {status} {outcome?.type}
      </button>
    );
  }
  await act(async () => root.render(<Page />));
  const button = container.querySelector('button');
  await act(async () => button?.click());
  await act(async () => simulateJourney(document, ['success']));
  expect(button?.textContent).toBe('ended success');
  await act(async () => root.unmount());
});

test('a journey of Vue’s component is played through its container', async () => {
  const container = createContainer();
  const heard: string[] = [];
  const app = createApp({
    render: () =>
      h(VueFinboxConnect, {
        sessionId: 's-1',
        display: 'popup',
        onFailure: ({ detail }) => heard.push(detail.code),
      }),
  });
  app.mount(container);
  await simulateJourney(container, ['block']);
  expect(heard).toEqual(['blocked']);
  app.unmount();
});
