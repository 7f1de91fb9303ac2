import { html } from 'hono/html';
import { BANKS, findBank, type Bank } from '../banks.ts';
import { infoMessage } from '../messages.ts';
import type { Session } from '../sessions.ts';
import { page, pathOf, type Html } from './layout.ts';
import { enterBank, modesOf } from './modes.ts';
import { goTo, senderOf, startOf, takeOutbox, textField, type JourneyStep } from './step.ts';

/** The customer picks the bank, unless the session came with one. */
export const chooseBank: JourneyStep = (pages) => {
  pages.get('/journey/bank', (c) =>
    c.html(bankPage(c.get('session'), c.req.query('search')?.trim() ?? '')),
  );

  pages.post('/journey/bank', async (c) => {
    const session = c.get('session');
    const bank = findBank(textField(await c.req.parseBody(), 'bank'));
    if (!bank || modesOf(session, bank).length === 0) return goTo(c, 'bank');
    session.progress.outbox.push(
      infoMessage(senderOf(session), 'bank_selected', bank.name.toUpperCase()),
    );
    enterBank(session, bank);
    return goTo(c, startOf(session));
  });
};

function bankPage(session: Session, search: string): Html {
  const wanted = search.toLowerCase();
  const banks = BANKS.filter(
    (bank) =>
      `${bank.name} ${bank.id}`.toLowerCase().includes(wanted) && modesOf(session, bank).length > 0,
  );
  return page({
    title: 'Choose your bank',
    session,
    step: 'Bank',
    play: takeOutbox(session),
    body: html`
      <h1>Choose your bank</h1>
      <p class="lead">Pick the bank that your salary or business income goes to.</p>
      <form class="search" method="get" action="/journey/bank" role="search">
        <input type="hidden" name="session_id" value="${session.id}" />
        ${session.token && html`<input type="hidden" name="token" value="${session.token}" />`}
        <label for="search">Search for your bank</label>
        <input
          id="search"
          name="search"
          type="search"
          value="${search}"
          autocomplete="off"
          placeholder="Name of the bank"
          data-filters="banks"
        />
        <button class="no-script">Search</button>
      </form>
      <form method="post" action="${pathOf('bank', session)}">
        <ul class="banks" id="banks">
          ${banks.map(bankButton)}
        </ul>
      </form>
      <p class="empty" role="status" data-empty-of="banks" ${banks.length ? html`hidden` : ''}>
        No bank of this name. Try a shorter one, for example “union”.
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

/** Short identifiers are what the banks call themselves; the others get two letters of their name. */
function initials({ id, name }: Bank): string {
  if (id.length <= 4) return id;
  const [first = '', second] = name.split(' ');
  return second && second !== 'Bank' ? first.charAt(0) + second.charAt(0) : first.slice(0, 2);
}
