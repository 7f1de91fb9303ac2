import { ENGLISH } from '../../../launch/english.ts';
import type { ElementText } from '../text.ts';

const left = 'You left before your bank was connected.';

/** The language of whoever speaks none of the others. */
export const en: ElementText = {
  ...ENGLISH,
  open: ENGLISH.title,
  elsewhere: 'Continue in the other window.',
  focus: 'Show the window',
  cancel: 'Cancel',
  restart: 'Start again',
  continueHere: 'Continue here',
  success: 'Your bank is connected. You can continue.',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'A new bank connection was started instead.',
    expired: 'The time to connect your bank has run out. Please start again.',
    offline: 'You are offline. Check your connection and try again.',
    blocked: 'Your browser did not let us open a new window.',
  },
  unavailable: 'We could not open your bank connection. Please try again.',
};
