import { html } from 'hono/html';
import { page, type Html } from './layout.ts';
import type { Delivery } from '../api/webhooks/webhooks.ts';

/** Shows which webhooks were called, and their answers. */
export function deliveryPage(deliveries: readonly Delivery[]): Html {
  return page({
    title: 'Webhooks delivered',
    width: 'wide',
    body: html`
      <h1>Webhooks delivered</h1>
      <p class="lead">
        The newest first, as long as the sandbox runs. <a href="/webhooks">Look again</a>, or go
        <a href="/#webhooks">back to the help</a>.
      </p>
      ${deliveries.length === 0 ? nothingYet() : table(deliveries)}
    `,
  });
}

function nothingYet(): Html {
  return html`<p class="empty">
    Nothing yet. Name an address with <code>POST …/session_data/update_webhook/</code>, then let a
    session of the same API key complete or expire.
  </p>`;
}

function table(deliveries: readonly Delivery[]): Html {
  return html`<div class="scroll" role="region" aria-label="Deliveries" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Time (UTC)</th>
          <th scope="col">Event</th>
          <th scope="col">Target</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        ${deliveries.map(
          ({ at, event, target, result }) =>
            html`<tr>
              <td>${new Date(at).toISOString().slice(11, 19)}</td>
              <td>${event}</td>
              <td>${target}</td>
              <td>${result ?? 'under way'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
