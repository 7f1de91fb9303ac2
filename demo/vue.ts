import { createApp, defineComponent, h, shallowRef } from 'vue';
import { FinboxConnect, type JourneyOutcome } from '../src/vue/index.ts';
import { loadConfig } from './shared/config.ts';
import { sessionEndpoint } from './shared/session.ts';

const { clientOrigin } = await loadConfig();

const Application = defineComponent(() => {
  const outcome = shallowRef<JourneyOutcome | null>(null);
  const keep = (next: JourneyOutcome | null): void => {
    outcome.value = next;
  };

  return () =>
    h('section', { class: 'card' }, [
      h('h1', 'Connect your bank'),
      h('p', 'A Vue component renders the element, and keeps how the journey ended as a ref.'),
      h(FinboxConnect, {
        sessionEndpoint: sessionEndpoint(),
        clientOrigin,
        display: 'modal',
        onOpen: () => keep(null),
        onSuccess: ({ detail }) => keep({ type: 'success', ...detail }),
        onFailure: ({ detail }) => keep({ type: 'failure', ...detail }),
      }),
      h('div', { class: 'state' }, [
        h('h2', 'State of the component'),
        h('pre', JSON.stringify({ outcome: outcome.value }, null, 2)),
      ]),
    ]);
});

createApp(Application).mount('#app');
