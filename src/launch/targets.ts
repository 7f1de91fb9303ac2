import { inline } from './inline.ts';
import { modal } from './modal.ts';
import type { LaunchTarget } from './target.ts';

/** Every way of showing a journey. A new one is a file of its own and an entry here. */
export const TARGETS = { inline, modal } satisfies Record<string, LaunchTarget>;

export type Display = keyof typeof TARGETS;

export function isDisplay(value: unknown): value is Display {
  return typeof value === 'string' && Object.hasOwn(TARGETS, value);
}
