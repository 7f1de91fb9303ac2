// First: what it prepares must be there before React DOM.
import './fast-refresh.test-support.ts';
import { useState } from 'react';
import { performReactRefresh, register } from 'react-refresh/runtime';
import { expect, test, vi } from 'vitest';
import { outcomeOf } from '../element/element.test-support.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { FinboxConnect } from './index.ts';
import { elementIn, renderRoot } from './render.test-support.tsx';

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });

/** One version of a lender's module, as the development server would load it. */
function saved(heading: string, onAsked: () => void) {
  function Page() {
    const [state, setState] = useState('');
    return (
      <>
        <h1>{heading}</h1>
        <FinboxConnect
          clientOrigin={clientOrigin}
          fetchSession={() => {
            onAsked();
            return Promise.resolve({ redirect_url: sessionUrl() });
          }}
          onSuccess={() => setState(`${heading}: connected`)}
        />
        <p>{state}</p>
      </>
    );
  }
  register(Page, 'page.tsx Page');
  return Page;
}

test('a page that is edited while its journey runs keeps it, and its new handler hears the end', async () => {
  const onAsked = vi.fn<() => void>();
  const Page = saved('Loan', onAsked);
  const { container } = renderRoot(<Page />);
  const element = elementIn(container);
  await eventOf(element, 'finbox-open');
  const frame = frameIn(element.shadowRoot!);

  saved('Your loan', onAsked);
  performReactRefresh();
  await expect.poll(() => container.querySelector('h1')?.textContent).toBe('Your loan');

  expect([elementIn(container), frameIn(element.shadowRoot!)]).toEqual([element, frame]);
  const outcome = outcomeOf(element);
  say(frame, success);
  await outcome;
  await expect.poll(() => container.querySelector('p')?.textContent).toBe('Your loan: connected');
  expect(onAsked).toHaveBeenCalledOnce();
});
