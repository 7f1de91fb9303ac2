import { ENGLISH } from '../../connect/options.ts';
import type { ElementText } from './text.ts';

export const en: ElementText = {
  ...ENGLISH,
  open: 'Connect your bank',
  success: 'Your bank is connected. You can continue.',
  left: 'You left before your bank was connected.',
  offline: 'You are offline. Check your connection and try again.',
  blocked: 'Your browser did not let us open a new window.',
  unavailable: 'We could not open your bank connection. Please try again.',
};
