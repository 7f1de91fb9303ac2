import { html } from 'hono/html';
import { BANKS, type Bank } from '../../bank/banks.ts';
import type { Html } from '../html.ts';
import { page, pathOf } from '../layout.ts';
import { listModes, type Pending, type Visit } from '../visit.ts';

export function bankPage(visit: Visit, pending: Pending, search: string): Html {
  const { session, text } = visit;
  const { banks: words } = text;
  const wanted = search.toLowerCase();
  const banks = BANKS.filter(
    (bank) =>
      `${bank.name} ${bank.id}`.toLowerCase().includes(wanted) &&
      listModes(session, bank).length > 0,
  );
  return page({
    title: words.title,
    visit,
    stage: 'bank',
    pending,
    body: html`
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <form class="search" method="get" action="/journey/bank" role="search">
        <input type="hidden" name="session_id" value="${session.id}" />
        ${session.token && html`<input type="hidden" name="token" value="${session.token}" />`}
        <label for="search">${words.label}</label>
        <input
          id="search"
          name="search"
          type="search"
          value="${search}"
          autocomplete="off"
          placeholder="${words.placeholder}"
          data-filters="banks"
        />
        <button class="no-script">${words.search}</button>
      </form>
      <form method="post" action="${pathOf('bank', session)}">
        <ul class="banks" id="banks">
          ${banks.map(bankButton)}
        </ul>
      </form>
      <p class="empty" role="status" data-empty-of="banks" ${banks.length ? html`hidden` : ''}>
        ${words.none}
      </p>
    `,
  });
}

function bankButton(bank: Bank): Html {
  const { id, name } = bank;
  const tone = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return html`<li data-words="${`${name} ${id}`.toLowerCase()}">
    <button class="bank" name="bank" value="${id}">
      <span class="badge tone-${tone}" aria-hidden="true">${initials(bank)}</span>
      <span class="name">${name}</span>
    </button>
  </li>`;
}

/** A short identifier is what the bank calls itself. Other banks get two letters of their name. */
function initials({ id, name }: Bank): string {
  if (id.length <= 4) return id;
  const [first = '', second] = name.split(' ');
  return second && second !== 'Bank' ? first.charAt(0) + second.charAt(0) : first.slice(0, 2);
}
