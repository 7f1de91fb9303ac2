import { inline } from './inline.ts';
import { modal } from './modal.ts';
import { popup, tab } from './own-window.ts';
import { redirect } from './redirect.ts';
import type { LaunchTarget } from './target.ts';

/** Where a journey is shown. */
export type Display = 'inline' | 'modal' | 'popup' | 'tab' | 'redirect';

/** Every way of showing a journey. A new one is a file of its own and an entry here. */
export const TARGETS: Readonly<Record<Display, LaunchTarget>> = {
  inline,
  modal,
  popup,
  tab,
  redirect,
};

export function isDisplay(value: unknown): value is Display {
  return typeof value === 'string' && Object.keys(TARGETS).includes(value);
}
