'use client';

import { useState } from 'react';
import { FinboxConnect } from 'finbox-connect/react';

/** The sandbox's; in production leave `clientOrigin` out. */
const CLIENT_ORIGIN = 'http://127.0.0.1:4300';

export function Application({ display }) {
  const [isLeft, setIsLeft] = useState(false);
  const [state, setState] = useState('Not connected yet');
  const [outcomes, setOutcomes] = useState(0);
  const end = (next) => {
    setState(next);
    setOutcomes((count) => count + 1);
  };
  return (
    <>
      {!isLeft && (
        <FinboxConnect
          sessionEndpoint={`/api/session?display=${display}`}
          statusEndpoint="/api/status"
          clientOrigin={CLIENT_ORIGIN}
          display={display}
          onError={({ detail }) => setState(`Problem ${detail.code}`)}
          onSuccess={({ detail }) => end(detail.confirmed ? 'Connected' : 'To be confirmed')}
          onFailure={({ detail }) => end(`Not connected: ${detail.code}`)}
        >
          Connect your bank
        </FinboxConnect>
      )}
      <p className="state" data-outcomes={outcomes}>
        {state}
      </p>
      <button type="button" className="leave" onClick={() => setIsLeft(true)}>
        Do it later
      </button>
    </>
  );
}
