import { pageDocument } from '../shared/page-document.ts';
import { adoptStyles } from './adopt-styles.ts';
import { createNode } from './create-node.ts';
import { createSkeleton } from './create-skeleton.ts';
import { LAUNCH_STYLES } from './styles.ts';
import type { LaunchText } from './target.ts';

const STYLES = ':root{font-family:var(--finbox-font,system-ui)}';

/** What of the host's looks the page shows. */
const PROPERTIES = 'surface text line radius space font'.split(' ');

/**
 * Fills a window that was claimed before there was a session. Its empty document has the lender's
 * origin and Content-Security-Policy, so nothing here is inline or parsed. It looks as `host` does.
 */
export function fillWaitingPage(
  page: Document,
  { lang, dir, title, loading }: LaunchText,
  host: Element,
): void {
  const status = createNode('p', { role: 'status' }, loading);
  page.title = title;
  Object.assign(page.documentElement, { lang, dir });
  // floor: html.elements.meta.name.viewport without it a phone lays the page out as wide as a desk's.
  page.head.append(createNode('meta', { name: 'viewport', content: 'width=device-width' }));
  page.body.replaceChildren(createNode('div', { class: 'veil' }, createSkeleton(), status));
  adoptStyles(page, STYLES + LAUNCH_STYLES);
  dressLike(host, page.documentElement.style);
}

function dressLike(host: Element, style: CSSStyleDeclaration): void {
  const looks = getComputedStyle(host);
  style.colorScheme = schemeOf(looks);
  for (const property of PROPERTIES) {
    const name = `--finbox-${property}`;
    style.setProperty(name, looks.getPropertyValue(name));
  }
}

/** A page that says nothing is light, whatever the customer's system prefers. */
function schemeOf({ colorScheme }: CSSStyleDeclaration): string {
  if (colorScheme && colorScheme !== 'normal') return colorScheme;
  const meta = pageDocument().querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  return meta?.content ?? 'light';
}
