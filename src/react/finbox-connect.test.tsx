import { createRef, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { outcomeOf, partOf } from '../element/element.test-support.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { FinboxConnect, type FinboxConnectElement } from './index.ts';
import { elementIn, renderRoot } from './render.test-support.tsx';

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });
const given = { clientOrigin, redirectUrl: sessionUrl() };

test('each event of the journey reaches its handler, as the event', async () => {
  const heard: string[] = [];
  const hear = (event: Event): number => heard.push(event.type);
  const { container } = renderRoot(
    <FinboxConnect
      {...given}
      onOpen={hear}
      onInfo={hear}
      onError={hear}
      onSuccess={(event) => hear(event) && heard.push(event.detail.sessionId ?? '')}
      onFailure={hear}
    />,
  );
  const element = elementIn(container);
  await eventOf(element, 'finbox-open');
  const outcome = outcomeOf(element);
  say(
    frameIn(element.shadowRoot!),
    envelope('info', { eventName: 'bank_selected', linkId: 'link-1' }),
    envelope('error', { errorType: 'MU003', reason: 'Wrong password', linkId: 'link-1' }),
    success,
  );
  await outcome;
  expect(heard).toEqual([
    'finbox-open',
    'finbox-info',
    'finbox-error',
    'finbox-success',
    'session-1',
  ]);
});

test('a failure reaches its handler', async () => {
  const onFailure = vi.fn<(event: CustomEvent) => void>();
  const { container } = renderRoot(<FinboxConnect {...given} onFailure={onFailure} />);
  await eventOf(elementIn(container), 'finbox-open');
  elementIn(container).close();
  expect(onFailure).toHaveBeenCalledOnce();
  expect(onFailure.mock.lastCall![0].detail).toMatchObject({ code: 'dismissed' });
});

test('the ref is the element, and a handler that sets state renders again', async () => {
  const ref = createRef<FinboxConnectElement>();
  function Page() {
    const [code, setCode] = useState('');
    return (
      <>
        <FinboxConnect
          {...given}
          display="modal"
          ref={ref}
          onFailure={({ detail }) => setCode(detail.code)}
        />
        <output>{code}</output>
      </>
    );
  }
  const { container } = renderRoot(<Page />);
  expect(ref.current).toBe(elementIn(container));
  const outcome = ref.current!.open();
  ref.current!.close();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  await expect.poll(() => container.querySelector('output')!.textContent).toBe('dismissed');
});

test('a close request that a handler prevents leaves the journey open', async () => {
  const by: string[] = [];
  const { container } = renderRoot(
    <FinboxConnect
      {...given}
      display="modal"
      onCloseRequest={(event) => {
        by.push(event.detail.by);
        event.preventDefault();
      }}
    />,
  );
  const element = elementIn(container);
  void element.open();
  await eventOf(element, 'finbox-open');
  partOf(element, 'close-button')!.click();
  expect([by, element.status]).toEqual([['button'], 'open']);
  element.close();
});

test('children are the button, and props fill the slots', () => {
  const { container, render } = renderRoot(
    <FinboxConnect display="modal" loading="One moment" success={<b>Done</b>} failure={null}>
      Connect your bank
    </FinboxConnect>,
  );
  expect(elementIn(container).innerHTML).toBe(
    'Connect your bank<div slot="loading">One moment</div><div slot="success"><b>Done</b></div>',
  );
  render(<FinboxConnect display="modal" failure="Sorry" />);
  expect(elementIn(container).innerHTML).toBe('<div slot="failure">Sorry</div>');
});

test('attributes of HTML are attributes, and properties and handlers are not', () => {
  const { container } = renderRoot(
    <FinboxConnect
      className="card"
      hidden={false}
      id="bank"
      lang="hi"
      data-step="2"
      confirmClose
      sessionEndpoint=""
      onOpen={() => {}}
    />,
  );
  const names = elementIn(container).getAttributeNames().sort();
  expect(names).toEqual(['class', 'data-step', 'id', 'lang', 'status']);
  expect(elementIn(container)).toMatchObject({ className: 'card', confirmClose: true });
});

test('a prop that is taken away is the default again, and one that is not given is left alone', () => {
  const { container, render } = renderRoot(<FinboxConnect display="modal" clientOrigin="" />);
  const element = elementIn(container);
  element.loadTimeout = 1;
  render(<FinboxConnect />);
  expect(element).toMatchObject({ display: 'inline', launch: 'auto', loadTimeout: 1 });
});
