import { useRef, useState, useSyncExternalStore } from 'react';
import type { ConnectOptions } from '../connect/connect.ts';
import {
  createJourneyStore,
  type JourneySnapshot,
  type JourneyStore,
} from '../connect/journey-store.ts';
import { useCommitEffect } from './use-commit-effect.ts';

/** `open` and `close` stay the same functions for the component's whole life. */
export type UseFinboxConnect = JourneySnapshot & Pick<JourneyStore, 'open' | 'close'>;

/**
 * Runs journeys without the element, with `connect()` of `finbox-connect/core`, and tells the component
 * where they stand. A journey that an earlier page of this tab has started, such as a redirect that has
 * come back, is taken up when the component mounts; unmounting closes one that runs.
 */
export function useFinboxConnect(options: ConnectOptions): UseFinboxConnect {
  const newest = useRef(options);
  useCommitEffect(() => {
    newest.current = options;
  });
  const [{ open, close, subscribe, snapshot }] = useState(() =>
    createJourneyStore(() => newest.current),
  );
  return { ...useSyncExternalStore(subscribe, snapshot, snapshot), open, close };
}
