import { html } from 'hono/html';
import { maskNumber, type FoundAccount } from '../../bank/accounts.ts';
import type { Bank } from '../../bank/banks.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import { page, pathOf, type Html } from '../layout.ts';
import { secondaryForm } from '../secondary-form.ts';
import type { Pending, Visit, VisitIn } from '../visit.ts';
import type { Discovery } from './discovery.ts';

export function chooseBanksPage(
  visit: VisitIn<'aa'>,
  others: readonly Bank[],
  ticked: readonly Bank[],
  pending: Pending,
): Html {
  const { session, progress } = visit;
  const title = 'Where do you have accounts?';
  const rows = [progress.bank, ...others].map(({ id, name }) => ({
    value: id,
    isTicked: ticked.some((bank) => bank.id === id),
    about: html`<strong>${name}</strong>`,
  }));
  const body = html`
    <h1>${title}</h1>
    <p class="lead">We ask each of these banks for accounts with your mobile number.</p>
    <form class="fields" method="post" action="${pathOf('aa/banks', session)}">
      ${choices({ legend: 'Banks', name: 'bank', rows, problem: pending.notice?.text })}
      <button class="primary">Continue</button>
    </form>
  `;
  return page({ title, visit, stage: 'Statement', pending, body });
}

export function accountsPage(
  visit: VisitIn<'aa'>,
  discoveries: readonly Discovery[],
  chosen: readonly string[],
  pending: Pending,
): Html {
  const { session } = visit;
  const isEmpty = discoveries.every(({ accounts }) => accounts.length === 0);
  const title = isEmpty ? 'No accounts were found' : 'Choose your accounts';
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
        : html`<p class="lead">These are registered with your mobile number.</p>
            <form class="fields" method="post" action="${pathOf('aa/accounts', session)}">
              ${lists}
              <p class="problem" role="alert">${pending.notice?.text}</p>
              <button class="primary">Continue</button>
            </form>`
    }
    ${session.request.isMobileEditable ? secondaryForm(session, 'aa/restart', 'Use another number') : ''}
    ${isEmpty && !isBankFixed(session) ? secondaryForm(session, 'aa/back', 'Back to the banks') : ''}
  `;
  return page({ title, visit, stage: 'Statement', pending, body });
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

export function accountName({ number, type }: FoundAccount, { session }: Visit): Html {
  const [name] = session.request.names;
  return html`<strong class="digits">${maskNumber(number)}</strong>
    <small>${type === 'SAVINGS' ? 'Savings' : 'Current'} account${name && html`, ${name}`}</small>`;
}
