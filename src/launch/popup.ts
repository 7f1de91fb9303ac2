import { openWindow } from './open-window.ts';
import { expectReturn } from './relay.ts';
import type { LaunchTarget } from './target.ts';

const WIDTH = 480;
const HEIGHT = 760;

/** Shows the journey in a small window over the page. */
export const popup: LaunchTarget = {
  opens: 'in-a-click',
  launch: (request) => openWindow(request, features()),
  // Only the relay reaches a window that an earlier page has opened.
  resume: expectReturn,
};

function features(): string {
  const left = Math.round(window.screenX + (window.outerWidth - WIDTH) / 2);
  const top = Math.round(window.screenY + (window.outerHeight - HEIGHT) / 2);
  return `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`;
}
