import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FinboxConnect, type JourneyOutcome } from '../src/react/index.ts';
import { loadConfig } from './shared/config.ts';
import { nodeOf } from './shared/node.ts';
import { sessionEndpoint } from './shared/session.ts';

function Application({ clientOrigin }: { readonly clientOrigin: string }) {
  const [outcome, setOutcome] = useState<JourneyOutcome | null>(null);
  return (
    <section className="card">
      <h1>Connect your bank</h1>
      <p>A React component renders the element, and keeps how the journey ended as its state.</p>
      <FinboxConnect
        sessionEndpoint={sessionEndpoint()}
        clientOrigin={clientOrigin}
        display="modal"
        onOpen={() => setOutcome(null)}
        onSuccess={({ detail }) => setOutcome({ type: 'success', ...detail })}
        onFailure={({ detail }) => setOutcome({ type: 'failure', ...detail })}
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
