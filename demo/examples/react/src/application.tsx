import { useState } from 'react';
import { FinboxConnect } from 'finbox-connect/react';

/** The sandbox's; in production leave `clientOrigin` out. */
const CLIENT_ORIGIN = 'http://127.0.0.1:4300';

export function Application() {
  const [isLeft, setIsLeft] = useState(false);
  const [state, setState] = useState('Not connected yet');
  return (
    <main>
      <h1>Your loan</h1>
      {!isLeft && (
        <FinboxConnect
          sessionEndpoint="/api/session"
          statusEndpoint="/api/status"
          clientOrigin={CLIENT_ORIGIN}
          display="modal"
          onError={({ detail }) => setState(`Problem ${detail.code}`)}
          onSuccess={({ detail }) => setState(detail.confirmed ? 'Connected' : 'To be confirmed')}
          onFailure={({ detail }) => setState(`Not connected: ${detail.code}`)}
        >
          Connect your bank
        </FinboxConnect>
      )}
      <p className="state">{state}</p>
      <button type="button" className="leave" onClick={() => setIsLeft(true)}>
        Do it later
      </button>
    </main>
  );
}
