import { html } from 'hono/html';
import { maskNumber, type FoundAccount } from '../../bank/accounts.ts';
import type { Bank } from '../../bank/banks.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import type { Html } from '../html.ts';
import { page, pathOf } from '../layout.ts';
import { secondaryForm } from '../secondary-form.ts';
import type { Pending, Visit, VisitIn } from '../visit.ts';
import type { Discovery } from './discovery.ts';

export function chooseBanksPage(
  visit: VisitIn<'aa'>,
  others: readonly Bank[],
  ticked: readonly Bank[],
  pending: Pending,
): Html {
  const { session, progress, text } = visit;
  const { aggregator: words, frame } = text;
  const title = words.banksTitle;
  const rows = [progress.bank, ...others].map(({ id, name }) => ({
    value: id,
    isTicked: ticked.some((bank) => bank.id === id),
    about: html`<strong>${name}</strong>`,
  }));
  const body = html`
    <h1>${title}</h1>
    <p class="lead">${words.banksLead}</p>
    <form class="fields" method="post" action="${pathOf('aa/banks', session)}">
      ${choices({ legend: words.banks, name: 'bank', rows, problem: pending.notice?.text })}
      <button class="primary">${frame.next}</button>
    </form>
  `;
  return page({ title, visit, stage: 'statement', pending, body });
}

export function accountsPage(
  visit: VisitIn<'aa'>,
  discoveries: readonly Discovery[],
  chosen: readonly string[],
  pending: Pending,
): Html {
  const { session, text } = visit;
  const { aggregator: words, frame } = text;
  const isEmpty = discoveries.every(({ accounts }) => accounts.length === 0);
  const title = isEmpty ? words.nothingFound : words.accountsTitle;
  const lists = discoveries.map(({ bank, accounts, problem }) => {
    if (problem) return html`<p class="problem" role="alert">${problem}</p>`;
    const rows = accounts.map((account) => ({
      value: account.key,
      isTicked: chosen.includes(account.key),
      about: accountName(account, visit),
    }));
    return choices({ legend: bank.name, name: 'account', rows });
  });
  const body = html`
    <h1>${title}</h1>
    ${
      isEmpty
        ? html`<div class="fields">${lists}</div>`
        : html`<p class="lead">${words.accountsLead}</p>
            <form class="fields" method="post" action="${pathOf('aa/accounts', session)}">
              ${lists}
              <p class="problem" role="alert">${pending.notice?.text}</p>
              <button class="primary">${frame.next}</button>
            </form>`
    }
    ${session.request.isMobileEditable ? secondaryForm(session, 'aa/restart', words.otherNumber) : ''}
    ${isEmpty && !isBankFixed(session) ? secondaryForm(session, 'aa/back', frame.backToBanks) : ''}
  `;
  return page({ title, visit, stage: 'statement', pending, body });
}

interface ChoicesParts {
  readonly legend: string;
  readonly name: string;
  readonly rows: readonly { value: string; isTicked: boolean; about: Html }[];
  readonly problem?: string | undefined;
}

function choices({ legend, name, rows, problem }: ChoicesParts): Html {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${rows.map(
      ({ value, isTicked, about }) =>
        html`<label class="choice">
          <input type="checkbox" name="${name}" value="${value}" ${isTicked ? html`checked` : ''} />
          <span class="about">${about}</span>
        </label>`,
    )}
    <p class="problem" role="alert">${problem}</p>
  </fieldset>`;
}

export function accountName({ number, type }: FoundAccount, { session, text }: Visit): Html {
  const [name] = session.request.names;
  return html`<strong class="digits">${maskNumber(number)}</strong>
    <small>${text.aggregator.accountTypes[type]}${name && text.frame.comma + name}</small>`;
}
