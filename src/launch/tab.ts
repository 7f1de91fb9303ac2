import { awaitReturn, openWindow } from './open-window.ts';
import type { LaunchTarget } from './target.ts';

/** Shows the journey in another tab. */
export const tab: LaunchTarget = {
  opens: 'in-a-click',
  isInPlace: false,
  launch: (request) => openWindow(request, ''),
  resume: awaitReturn,
};
