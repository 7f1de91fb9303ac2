import { BrowserRouter, useSearchParams } from 'react-router';
import { expect, test } from 'vitest';
import { comeBack } from '../element/coming-back.test-support.ts';
import { clientOrigin } from '../launch/in-page.test-support.ts';
import { FinboxConnect } from './index.ts';
import { renderRoot } from './render.test-support.tsx';

const RETURN = 'success=true&session_id=session-1';

function Page({ cleans }: { readonly cleans: boolean }) {
  const [searchParams] = useSearchParams();
  const [, setSearchParams] = useSearchParams();
  const clean = () => setSearchParams({}, { replace: true });
  return (
    <>
      <FinboxConnect
        display="redirect"
        clientOrigin={clientOrigin}
        onSuccess={() => cleans && clean()}
      />
      <p>{searchParams.toString()}</p>
    </>
  );
}

function render(cleans: boolean): HTMLElement {
  comeBack({}, RETURN);
  const { container } = renderRoot(
    <BrowserRouter>
      <Page cleans={cleans} />
    </BrowserRouter>,
  );
  return container;
}

const status = (container: HTMLElement) => container.querySelector('finbox-connect')?.status;

test('React Router still has a result that the element has taken out of the address', async () => {
  const container = render(false);
  await expect.poll(() => status(container)).toBe('ended');
  expect(location.search).toBe('');
  expect(container.querySelector('p')?.textContent).toBe(RETURN);
});

test('two lines take the result out of what React Router has read', async () => {
  const container = render(true);
  await expect.poll(() => status(container)).toBe('ended');
  await expect.poll(() => container.querySelector('p')?.textContent).toBe('');
  expect(location.search).toBe('');
});
