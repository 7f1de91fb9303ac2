import { Hono } from 'hono';

import { html } from 'hono/html';
import type { Delivery, Webhooks } from '../api/webhooks/webhooks.ts';
import { ownOriginOnly } from '../http/own-origin.ts';
import type { Html } from './html.ts';
import { page } from './layout.ts';
import { textField } from './routing.ts';

/** Shows which webhooks were called, and their answers, and sends one of them again. */
export function createDeliveryPages(webhooks: Webhooks): Hono {
  const pages = new Hono();
  pages.get('/webhooks', (c) => c.html(deliveryPage(webhooks.deliveries())));
  // Another website must not make the sandbox call a lender's back end.
  pages.post('/webhooks', ownOriginOnly, async (c) => {
    const id = textField(await c.req.parseBody(), 'delivery');
    if (webhooks.redeliver(id)) return c.redirect('/webhooks', 303);
    return c.text('This delivery is not remembered any more. Open /webhooks anew.\n', 404);
  });
  return pages;
}

function deliveryPage(deliveries: readonly Delivery[]): Html {
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
          <th scope="col">Again</th>
        </tr>
      </thead>
      <tbody>
        ${deliveries.map(
          ({ id, at, event, target, result }) =>
            html`<tr>
              <td>${new Date(at).toISOString().slice(11, 19)}</td>
              <td>${event}</td>
              <td>${target}</td>
              <td>${result ?? 'under way'}</td>
              <td>
                <form method="post" action="/webhooks">
                  <button class="small" name="delivery" value="${id}">Send again</button>
                </form>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
