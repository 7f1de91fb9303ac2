import { createFrame } from './frame.ts';
import type { LaunchTarget } from './target.ts';

/** Shows the journey in place. */
export const inline: LaunchTarget = {
  opens: 'by-itself',
  isInPlace: true,
  launch(request) {
    const { node, navigate, focus } = createFrame(request);
    request.mount().append(node);
    request.signal.addEventListener('abort', () => node.remove(), { once: true });
    return { navigate, focus };
  },
};
