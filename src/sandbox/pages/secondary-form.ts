import { html } from 'hono/html';
import type { Session } from '../sessions/sessions.ts';
import type { Html } from './html.ts';
import { pathOf } from './layout.ts';

/** A button for another way than the page's main one. It posts to the page of this path. */
export function secondaryForm(session: Session, path: string, label: string): Html {
  return html`<form method="post" action="${pathOf(path, session)}">
    <button class="secondary">${label}</button>
  </form>`;
}
