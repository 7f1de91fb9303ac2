import { adoptStyles } from './adopt-styles.ts';
import type { LaunchText } from './target.ts';

const STYLES =
  ':root{color-scheme:light dark;font-family:system-ui}body{margin:30vh 1rem;text-align:center}';

/**
 * Fills a window that was claimed before there was a session. Its empty document has the lender's
 * origin and Content-Security-Policy, so nothing here is inline or parsed.
 */
export function fillWaitingPage(page: Document, { lang, dir, title, loading }: LaunchText): void {
  const status = page.createElement('p');
  status.setAttribute('role', 'status');
  status.textContent = loading;
  page.title = title;
  Object.assign(page.documentElement, { lang, dir });
  page.body.replaceChildren(status);
  adoptStyles(page, STYLES);
}
