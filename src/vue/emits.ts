import type { SetupContext } from 'vue';
import type {
  FinboxCloseRequestEvent,
  FinboxErrorEvent,
  FinboxFailureEvent,
  FinboxInfoEvent,
  FinboxOpenEvent,
  FinboxSuccessEvent,
} from '../element/events.ts';
import type { EventHandlers } from '../element/listen.ts';
import type { ElementProperties } from '../element/apply-properties.ts';

/** The component's events, as `defineComponent()` takes them. */
export const EMITS = {
  open: (_event: FinboxOpenEvent) => true,
  info: (_event: FinboxInfoEvent) => true,
  error: (_event: FinboxErrorEvent) => true,
  'close-request': (_event: FinboxCloseRequestEvent) => true,
  success: (_event: FinboxSuccessEvent) => true,
  failure: (_event: FinboxFailureEvent) => true,
};

/** Vue types a listener by the event's own name, so `close-request` is given its camel case here. */
export interface FinboxConnectProps extends ElementProperties {
  readonly onCloseRequest?: ((event: FinboxCloseRequestEvent) => void) | undefined;
}

export function handlersOf(emit: SetupContext<typeof EMITS>['emit']): EventHandlers {
  return {
    'finbox-open': (event) => emit('open', event),
    'finbox-info': (event) => emit('info', event),
    'finbox-error': (event) => emit('error', event),
    'finbox-close-request': (event) => emit('close-request', event),
    'finbox-success': (event) => emit('success', event),
    'finbox-failure': (event) => emit('failure', event),
  };
}
