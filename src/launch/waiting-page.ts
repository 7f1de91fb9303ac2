import { adoptStyles } from './adopt-styles.ts';
import { createNode } from './create-node.ts';
import { createSkeleton } from './create-skeleton.ts';
import { LAUNCH_STYLES } from './styles.ts';
import type { LaunchText } from './target.ts';

const STYLES = ':root{color-scheme:light dark;font-family:system-ui}';

/**
 * Fills a window that was claimed before there was a session. Its empty document has the lender's
 * origin and Content-Security-Policy, so nothing here is inline or parsed.
 */
export function fillWaitingPage(page: Document, { lang, dir, title, loading }: LaunchText): void {
  const status = createNode('p', { role: 'status' }, loading);
  page.title = title;
  Object.assign(page.documentElement, { lang, dir });
  // floor: html.elements.meta.name.viewport without it a phone lays the page out as wide as a desk's.
  page.head.append(createNode('meta', { name: 'viewport', content: 'width=device-width' }));
  page.body.replaceChildren(createNode('div', { class: 'veil' }, createSkeleton(), status));
  adoptStyles(page, STYLES + LAUNCH_STYLES);
}
