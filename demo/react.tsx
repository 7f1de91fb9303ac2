import {
  StrictMode,
  useCallback,
  useState,
  type DetailedHTMLProps,
  type HTMLAttributes,
} from 'react';
import { createRoot } from 'react-dom/client';
import type { Display, FinboxConnect, JourneyOutcome } from '../src/index.ts';
import '../src/index.ts';
import { loadConfig } from './shared/config.ts';
import { nodeOf } from './shared/node.ts';
import { sessionEndpoint } from './shared/session.ts';

type FinboxConnectAttributes = DetailedHTMLProps<HTMLAttributes<FinboxConnect>, FinboxConnect> & {
  readonly 'session-endpoint'?: string;
  readonly 'client-origin'?: string;
  readonly display?: Display;
};

declare module 'react' {
  // eslint-disable-next-line typescript/no-namespace -- React's types are extended in no other way.
  namespace JSX {
    interface IntrinsicElements {
      'finbox-connect': FinboxConnectAttributes;
    }
  }
}

function Application({ clientOrigin }: { readonly clientOrigin: string }) {
  const [outcome, setOutcome] = useState<JourneyOutcome | null>(null);

  const listen = useCallback((element: FinboxConnect) => {
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('finbox-open', () => setOutcome(null), { signal });
    element.addEventListener('finbox-success', () => setOutcome(element.outcome), { signal });
    element.addEventListener('finbox-failure', () => setOutcome(element.outcome), { signal });
    return () => listening.abort();
  }, []);

  return (
    <section className="card">
      <h1>Connect your bank</h1>
      <p>A React component renders the element, and keeps how the journey ended as its state.</p>
      <finbox-connect
        ref={listen}
        session-endpoint={sessionEndpoint()}
        client-origin={clientOrigin}
        display="modal"
      />
      <div className="state">
        <h2>State of the component</h2>
        <pre>{JSON.stringify({ outcome }, null, 2)}</pre>
      </div>
    </section>
  );
}

const { clientOrigin } = await loadConfig();
createRoot(nodeOf('app', HTMLElement)).render(
  <StrictMode>
    <Application clientOrigin={clientOrigin} />
  </StrictMode>,
);
