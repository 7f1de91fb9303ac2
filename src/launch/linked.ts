import { expectReturn } from './relay.ts';
import type { LaunchTarget } from './target.ts';

/**
 * A window that the customer's click on a link opens, where the browser refuses one to a script. The link
 * gives it its name and its address; nothing but the relay reaches it.
 */
export const linked: Pick<LaunchTarget, 'launch' | 'resume'> = {
  launch(request) {
    expectReturn(request);
    return { navigate: () => request.report({ type: 'loaded' }) };
  },
  resume: expectReturn,
};
