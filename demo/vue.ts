import { createApp, defineComponent, h, shallowRef, useTemplateRef } from 'vue';
import type { FinboxConnect, JourneyOutcome } from '../src/index.ts';
import '../src/index.ts';
import { loadConfig } from './shared/config.ts';
import { sessionEndpoint } from './shared/session.ts';

const { clientOrigin } = await loadConfig();

const Application = defineComponent(() => {
  const element = useTemplateRef<FinboxConnect>('element');
  const outcome = shallowRef<JourneyOutcome | null>(null);
  const readOutcome = (): void => {
    outcome.value = element.value?.outcome ?? null;
  };

  return () =>
    h('section', { class: 'card' }, [
      h('h1', 'Connect your bank'),
      h('p', 'A Vue component renders the element, and keeps how the journey ended as a ref.'),
      h('finbox-connect', {
        ref: 'element',
        'session-endpoint': sessionEndpoint(),
        'client-origin': clientOrigin,
        display: 'modal',
        onFinboxOpen: readOutcome,
        onFinboxSuccess: readOutcome,
        onFinboxFailure: readOutcome,
      }),
      h('div', { class: 'state' }, [
        h('h2', 'State of the component'),
        h('pre', JSON.stringify({ outcome: outcome.value }, null, 2)),
      ]),
    ]);
});

createApp(Application).mount('#app');
