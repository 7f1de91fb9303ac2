import { showCheckingInPlace } from './checking-notice.ts';
import { createFrame } from './frame.ts';
import type { LaunchTarget } from './target.ts';

/** Shows the journey in place. */
export const inline: LaunchTarget = {
  opens: 'by-itself',
  showChecking: showCheckingInPlace,
  launch(request) {
    const { signal } = request;
    const place = request.mount(signal);
    const frame = createFrame(request);
    place.append(frame.node);
    signal.addEventListener('abort', () => frame.node.remove());
    return frame;
  },
};
