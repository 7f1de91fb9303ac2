import { html } from 'hono/html';
import type { Html } from '../html.ts';

export type Row = readonly [term: string, text: string | Html];

/** A section of the help page, with a heading that can be linked to. */
export function section(id: string, title: string, body: Html): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}

/** Rows of a value to type and its effect. */
export function list(rows: readonly Row[]): Html {
  return html`<dl class="list">
    ${rows.map(
      ([term, text]) =>
        html`<div>
          <dt><code>${term}</code></dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}
