import type { FinboxConnect } from '../../src/index.ts';
import { SIMULATION, type Simulatable } from '../../src/element/simulation.ts';
import type { LaunchTarget } from '../../src/launch/target.ts';
import { ownStorage } from './own-storage.ts';

/** Opens its window where nobody sees it: without a click the browser would refuse another. */
export function opensElsewhere(element: FinboxConnect): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  if (frame.contentWindow) ownStorage(frame.contentWindow);
  const { open } = window;
  window.open = () => frame.contentWindow;
  void element.open().then(() => frame.remove());
  window.open = open;
}

/** Its frame was silent, and the customer has gone on in the window that was offered instead. */
export function hasGoneOn(element: FinboxConnect & Simulatable): void {
  const target: LaunchTarget = {
    opens: 'when-told',
    launch: ({ report }) => ({
      navigate() {
        report({ type: 'loaded' });
        report({ type: 'opened-elsewhere' });
      },
    }),
  };
  element.sessionId = 'session';
  element[SIMULATION] = (plan) => ({ ...plan, target });
}
