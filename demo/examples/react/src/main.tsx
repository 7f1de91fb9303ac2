import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application.tsx';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
