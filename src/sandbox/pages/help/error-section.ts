import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { commandsOf, type CallErrorRequest } from './call-error-requests.ts';
import { curlOf, ERROR_LIST, ERROR_MATRIX } from './error-requests.ts';
import { RECURRING_REQUESTS } from './recurring-errors.ts';
import { section } from './section.ts';
import { SESSION_DATA_REQUESTS } from './session-data-errors.ts';
import { UPLOAD_REQUESTS } from './upload-errors.ts';

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
      ${ERROR_LIST.map((request, index) => errorRow(request, `list-${index}`, curlOf(request, origin)))}
      <h3>The error matrix</h3>
      ${ERROR_MATRIX.map((request, index) => errorRow(request, `matrix-${index}`, curlOf(request, origin)))}`,
  );
}

/** Every row of what the documents have of the other calls. */
export function callErrorSection(origin: string): Html {
  const rows = (requests: readonly CallErrorRequest[], table: string) =>
    requests.map((request, index) =>
      errorRow(request, `${table}-${index}`, commandsOf(request, origin)),
    );
  return section(
    'call-errors',
    'Errors of the other calls',
    html`<p>
        The last command of each is the one that is refused. They need a shell with
        <code>curl</code> and <code>sed</code>.
      </p>
      <h3>A session’s status, processing and insights</h3>
      ${rows(SESSION_DATA_REQUESTS, 'session-data')}
      <h3>A statement by API</h3>
      ${rows(UPLOAD_REQUESTS, 'upload')}
      <h3>Recurring pulls</h3>
      ${rows(RECURRING_REQUESTS, 'recurring')}`,
  );
}

interface Refused {
  readonly code: string;
  readonly status: number;
  readonly condition: string;
}

function errorRow({ code, status, condition }: Refused, id: string, command: string): Html {
  return html`<details class="error">
    <summary><code>${code}</code> ${status}, ${condition}</summary>
    <pre tabindex="0"><code id="${id}">${command}</code></pre>
    <button class="secondary copy" type="button" data-copies="${id}" hidden>Copy</button>
  </details>`;
}
