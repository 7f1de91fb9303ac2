import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { curlOf, ERROR_LIST, ERROR_MATRIX, type ErrorRequest } from './error-requests.ts';
import { section } from './section.ts';

/** Every row of the two tables of errors that the docs have, with a request that causes it. */
export function errorSection(origin: string): Html {
  return section(
    'errors',
    'Errors of the Session API',
    html`<p>
        Each row of the documents’ two tables, with a request to copy. Version 2 answers alike.
        Where the tables give one condition two codes, the answer is the matrix’s; a request with
        the API key
        <code>sandbox-error-list</code> gets the list’s.
      </p>
      <h3>The list of error codes</h3>
      ${ERROR_LIST.map((request, index) => errorRow(request, `list-${index}`, origin))}
      <h3>The error matrix</h3>
      ${ERROR_MATRIX.map((request, index) => errorRow(request, `matrix-${index}`, origin))}`,
  );
}

function errorRow(request: ErrorRequest, id: string, origin: string): Html {
  const { code, status, condition } = request;
  return html`<details class="error">
    <summary><code>${code}</code> ${status}, ${condition}</summary>
    <pre tabindex="0"><code id="${id}">${curlOf(request, origin)}</code></pre>
    <button class="secondary copy" type="button" data-copies="${id}" hidden>Copy</button>
  </details>`;
}
