import { html } from 'hono/html';
import { formatDay, todayInIndia } from '../../bank/days.ts';
import type { Consent } from '../../sessions/consents.ts';
import { page, pathOf, type Html } from '../layout.ts';
import { lenderOf } from '../presentation.ts';
import { secondaryForm } from '../secondary-form.ts';
import type { Pending, Visit } from '../visit.ts';
import { accountName } from './account-pages.ts';
import type { DiscoveredAccount } from './discovery.ts';
import { AGGREGATOR_NAME } from './login-pages.ts';

export function consentPage(
  visit: Visit,
  accounts: readonly DiscoveredAccount[],
  pending: Pending,
  now: number,
): Html {
  const { session } = visit;
  const { consents } = session.request;
  const { notice } = pending;
  const lender = lenderOf(visit);
  const today = formatDay(todayInIndia(now));
  const title = 'Give your consent';
  const body = html`
    <h1>${title}</h1>
    <p class="lead">
      <strong>${lender}</strong> asks for
      ${consents.length === 1 ? 'this consent' : `these ${consents.length} consents`} through
      ${AGGREGATOR_NAME}.
    </p>
    ${notice ? html`<p class="problem" role="alert">${notice.text}</p>` : ''}
    ${consents.map((consent) => consentCard(consent, today))}
    <h2 class="apart">From these accounts</h2>
    <ul class="statements">
      ${accounts.map(
        (account) =>
          html`<li>
            <span class="about">
              <small>${account.bank.name}</small>
              ${accountName(account, visit)}
            </span>
          </li>`,
      )}
    </ul>
    <p class="hint apart">
      You can revoke a consent at any time in the app or on the site of ${AGGREGATOR_NAME}. From
      then on nothing more is fetched.
    </p>
    <form class="fields" method="post" action="${pathOf('aa/consent', session)}">
      <button class="primary">Approve</button>
    </form>
    ${secondaryForm(session, 'aa/refuse', 'Reject')}
  `;
  return page({ title, visit, stage: 'Statement', pending, body });
}

function consentCard(consent: Consent, today: string): Html {
  const { code, purpose, period, expiry, recurrence, dataLife } = consent;
  const rows: readonly (readonly [string, string])[] = [
    ['What is shared', 'Profile, summary and transactions of deposit accounts'],
    ['Statements', `${period.from} to ${period.to}`],
    ['Consent type', recurrence ? 'Periodic' : 'One-time'],
    ['Fetched', recurrence ? frequencyText(recurrence.frequency) : 'Once'],
    ...(recurrence ? [['Tenure', counted(recurrence.tenureMonths, 'month')] as const] : []),
    ['Data life', `Kept for ${dataLife}`],
    ['Valid', `${today} to ${expiry}`],
    ...(code ? [['Template', code] as const] : []),
  ];
  return html`<section class="consent">
    <h2>${purpose}</h2>
    <dl>
      ${rows.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function frequencyText({ unit, value }: { unit: string; value: number }): string {
  return `Up to ${value === 1 ? 'once' : `${value} times`} a ${unit}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
