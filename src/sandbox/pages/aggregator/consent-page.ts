import { html } from 'hono/html';
import { formatDay, todayInIndia } from '../../bank/days.ts';
import type { Consent } from '../../sessions/consents.ts';
import type { Html } from '../html.ts';
import { page, pathOf } from '../layout.ts';
import { lenderOf } from '../presentation.ts';
import { secondaryForm } from '../secondary-form.ts';
import type { CustomerText } from '../text/customer-text.ts';
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
  const { session, text } = visit;
  const words = text.consent;
  const { consents } = session.request;
  const { notice } = pending;
  const today = formatDay(todayInIndia(now));
  const { title } = words;
  const body = html`
    <h1>${title}</h1>
    <p class="lead">
      ${words.lead({
        lender: html`<strong>${lenderOf(visit)}</strong>`,
        count: consents.length,
        aggregator: AGGREGATOR_NAME,
      })}
    </p>
    ${notice ? html`<p class="problem" role="alert">${notice.text}</p>` : ''}
    ${consents.map((consent) => consentCard(consent, today, text))}
    <h2 class="apart">${words.fromAccounts}</h2>
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
    <p class="hint apart">${words.revocable(AGGREGATOR_NAME)}</p>
    <form class="fields" method="post" action="${pathOf('aa/consent', session)}">
      <button class="primary">${words.approve}</button>
    </form>
    ${secondaryForm(session, 'aa/refuse', words.reject)}
  `;
  return page({ title, visit, stage: 'statement', pending, body });
}

function consentCard(
  consent: Consent,
  today: string,
  { consent: words, frame }: CustomerText,
): Html {
  const { code, purpose, period, expiry, recurrence, dataLife } = consent;
  const { terms } = words;
  const rows: readonly (readonly [string, string])[] = [
    [terms.shared, words.sharedData],
    [terms.statements, frame.period(period.from, period.to)],
    [terms.type, recurrence ? words.periodic : words.oneTime],
    [terms.fetched, recurrence ? words.upTo(recurrence.frequency) : words.once],
    ...(recurrence ? [[terms.tenure, words.months(recurrence.tenureMonths)] as const] : []),
    [terms.dataLife, words.keptFor[dataLife]],
    [terms.valid, frame.period(today, expiry)],
    ...(code ? [[terms.template, code] as const] : []),
  ];
  return html`<section class="consent">
    <h2>${words.purposes[purpose]}</h2>
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
