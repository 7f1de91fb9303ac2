import { onTestFinished } from 'vitest';
import { remember, type PendingJourney } from '../connect/ledger.ts';

/** A redirect that an earlier page of this tab has launched, and the address it has come back with. */
export function comeBack(pending: Partial<PendingJourney>, query: string): void {
  const address = location.href;
  onTestFinished(() => history.replaceState(null, '', address));
  remember({
    nonce: crypto.randomUUID(),
    id: 'session-1',
    display: 'redirect',
    time: Date.now(),
    place: '0',
    ...pending,
  });
  history.replaceState(null, '', `?${query}`);
}
