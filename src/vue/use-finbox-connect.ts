import {
  computed,
  onActivated,
  onBeforeUnmount,
  onDeactivated,
  onMounted,
  shallowRef,
  toValue,
  type ComputedRef,
  type MaybeRefOrGetter,
} from 'vue';
import type { ConnectOptions } from '../connect/connect.ts';
import {
  createJourneyStore,
  type JourneySnapshot,
  type JourneyStore,
} from '../connect/journey-store.ts';

export interface UseFinboxConnect extends Pick<JourneyStore, 'open' | 'close'> {
  readonly status: ComputedRef<JourneySnapshot['status']>;
  readonly outcome: ComputedRef<JourneySnapshot['outcome']>;
}

/**
 * Runs journeys without the element, with `connect()` of `finbox-connect/core`; call it in `setup`. A
 * journey that an earlier page of this tab has started, such as a redirect that has come back, is taken
 * up when the component mounts. Unmounting closes one that runs, and so does `<KeepAlive>` when it puts
 * the component away.
 */
export function useFinboxConnect(options: MaybeRefOrGetter<ConnectOptions>): UseFinboxConnect {
  const store = createJourneyStore(() => toValue(options));
  const snapshot = shallowRef(store.snapshot());
  const read = (): void => {
    snapshot.value = store.snapshot();
  };
  let unsubscribe: (() => void) | null = null;
  const subscribe = (): void => {
    unsubscribe ??= store.subscribe(read);
    read();
  };
  const stop = (): void => {
    unsubscribe?.();
    unsubscribe = null;
  };
  onMounted(subscribe);
  onActivated(subscribe);
  onDeactivated(stop);
  onBeforeUnmount(stop);
  return {
    open: store.open,
    close: store.close,
    status: computed(() => snapshot.value.status),
    outcome: computed(() => snapshot.value.outcome),
  };
}
