import {
  defineComponent,
  h,
  onBeforeUnmount,
  onMounted,
  shallowRef,
  watch,
  type SetupContext,
  type SlotsType,
} from 'vue';
import { listen } from '../element/listen.ts';
import {
  applyProperties,
  PROPERTY_NAMES,
  type ElementProperties,
} from '../element/apply-properties.ts';
import type { FinboxConnect as FinboxConnectElement } from '../index.ts';
import '../index.ts';
import { EMITS, handlersOf, type FinboxConnectProps } from './emits.ts';

/** Typed by the component's `props` and not here. */
const PROPS = Object.fromEntries(PROPERTY_NAMES.map((name) => [name, null]));

const SLOTS: SlotsType<{ default?: {}; loading?: {}; success?: {}; failure?: {} }> = {};

const NAMED_SLOTS = ['loading', 'success', 'failure'] as const;

/** What a template ref to `<FinboxConnect>` holds. */
export interface FinboxConnectInstance {
  /** `null` before the component is mounted. */
  readonly element: FinboxConnectElement | null;
}

/**
 * `<finbox-connect>` for Vue. The server renders the bare tag. A new `fetchSession` starts no second
 * journey. After it has unmounted nothing is emitted.
 */
export const FinboxConnect = defineComponent(
  (props: FinboxConnectProps, context: SetupContext<typeof EMITS, typeof SLOTS>) => {
    const { emit, expose, slots } = context;
    const element = shallowRef<FinboxConnectElement | null>(null);
    const handlers = handlersOf(emit);
    const apply = (next: ElementProperties, before: ElementProperties): void => {
      if (element.value) applyProperties(element.value, next, before);
    };
    let stopListening = (): void => {};
    onMounted(() => {
      apply(props, {});
      if (element.value) stopListening = listen(element.value, () => handlers);
    });
    watch(() => ({ ...props }), apply, { flush: 'post' });
    onBeforeUnmount(() => stopListening());
    expose({ element });
    return () =>
      h('finbox-connect', { ref: element }, [
        slots.default?.({}),
        NAMED_SLOTS.map((slot) => slots[slot] && h('div', { slot }, slots[slot]({}))),
      ]);
  },
  { name: 'FinboxConnect', props: PROPS, emits: EMITS, slots: SLOTS },
);

declare module 'vue' {
  interface GlobalComponents {
    FinboxConnect: typeof FinboxConnect;
  }
}
