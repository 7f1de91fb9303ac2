import type { LaunchText } from './target.ts';

/** The words around a journey where the host gives no others. */
export const ENGLISH: LaunchText = {
  lang: 'en',
  dir: 'ltr',
  title: 'Connect your bank',
  close: 'Close',
  loading: 'Opening your bank connection…',
  checking: 'Checking that everything has arrived…',
  stillLoading: 'This is taking longer than usual. Your connection may be slow.',
  retry: 'Try again',
  nothingSeen: 'Nothing to see?',
  openInWindow: 'Open it in a new window',
  confirmQuestion: 'Leave now? You would have to start again.',
  confirmStay: 'Continue connecting',
  confirmLeave: 'Leave',
};
