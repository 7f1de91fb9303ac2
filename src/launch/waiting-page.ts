import { adoptStyles } from './adopt-styles.ts';
import type { LaunchText } from './target.ts';

const STYLES =
  ':root{color-scheme:light dark;font-family:system-ui}body{margin:30vh 1rem;text-align:center}';

/**
 * Says what is going on in a window that was claimed before there was a session. Its empty document
 * has the lender's origin and Content-Security-Policy, so nothing here is inline or parsed.
 */
export function fillWaitingPage(page: Document, text: LaunchText): void {
  const status = page.createElement('p');
  status.setAttribute('role', 'status');
  status.textContent = text.loading;
  page.title = text.title;
  const { lang, dir } = text;
  Object.assign(page.documentElement, { lang, dir });
  page.body.replaceChildren(status);
  adoptStyles(page, STYLES);
}

/** Sends a page's window on, telling the next page no more than the origin. */
export function leaveFor(page: Document, url: URL): void {
  const link = page.createElement('a');
  link.href = url.href;
  link.referrerPolicy = 'origin';
  link.click();
}
