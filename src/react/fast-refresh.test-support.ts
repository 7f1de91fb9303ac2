import { injectIntoGlobalHook } from 'react-refresh/runtime';

// React DOM looks for this hook while it is loaded, as it does on the page of a development server.
injectIntoGlobalHook(window);
