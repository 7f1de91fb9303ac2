import { popup } from './popup.ts';
import { redirect } from './redirect.ts';
import { tab } from './tab.ts';

/** The displays that leave the page's own document: claimed inside the click, in a few lines each. */
export const WINDOWS = { popup, tab, redirect } as const;
