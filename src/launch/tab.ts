import { openWindow } from './open-window.ts';
import { expectReturn } from './relay.ts';
import type { LaunchTarget } from './target.ts';

/** Shows the journey in another tab. */
export const tab: LaunchTarget = {
  opens: 'in-a-click',
  launch: (request) => openWindow(request, ''),
  resume: expectReturn,
};
