import type { LaunchText } from '../launch/target.ts';

/** The production client of BankConnect (FinBox docs, session flow). */
export const DEFAULT_CLIENT_ORIGIN = 'https://bankconnectclient.finbox.in';

/** How long a session may take to arrive, and then the journey's page to load, in ms. */
export const DEFAULT_LOAD_TIMEOUT_MS = 30_000;

/** The words around a journey where the host gives no others. */
export const ENGLISH: LaunchText = {
  lang: 'en',
  dir: 'ltr',
  title: 'Connect your bank',
  close: 'Close',
  loading: 'Opening your bank connection…',
  stillLoading: 'This is taking longer than usual. Your connection may be slow.',
  retry: 'Try again',
  confirmQuestion: 'Leave now? You would have to start again.',
  confirmStay: 'Continue connecting',
  confirmLeave: 'Leave',
};
