import { html } from 'hono/html';
import { maskNumber, type FoundAccount } from '../../bank/accounts.ts';
import type { Consent } from '../../sessions/consents.ts';
import { page, pathOf, type Html } from '../layout.ts';
import { modeTabs } from '../banks/mode-tabs.ts';
import { textFieldRow } from '../text-field.ts';
import type { Pending, Visit, VisitIn } from '../visit.ts';

function secondary({ session }: Visit, path: string, label: string): Html {
  return html`<form method="post" action="${pathOf(path, session)}">
    <button class="secondary">${label}</button>
  </form>`;
}

export function mobilePage(visit: VisitIn<'aa'>, pending: Pending): Html {
  const { session, progress } = visit;
  const { bank, stage } = progress;
  const { request } = session;
  const { notice } = pending;
  const given = stage.name === 'mobile-number' ? request.mobileNumber : stage.mobileNumber;
  const field = textFieldRow({
    name: 'mobile_number',
    label: 'Mobile number',
    notice,
    type: 'tel',
    value: notice?.typed ?? given ?? '',
    autocomplete: 'tel-national',
    inputMode: 'numeric',
    maxLength: 14,
    isReadOnly: !request.isMobileEditable,
    hint: request.isMobileEditable
      ? `The one that ${bank.name} knows. Sandbox: any ten digits are good.`
      : 'Given by your lender.',
  });
  const body = html`
    <h1>Connect with an Account Aggregator</h1>
    ${modeTabs(visit)}
    <p class="lead">
      A licensed Account Aggregator passes your ${bank.name} statements on, and only with your
      consent.
    </p>
    <form class="fields" method="post" action="${pathOf('aa', session)}">
      ${field}
      <button class="primary">Send one-time password</button>
    </form>
    ${secondary(visit, 'aa/back', 'Back to the banks')}
  `;
  const title = 'Connect with an Account Aggregator';
  return page({ title, visit, stage: 'Statement', pending, body });
}

export function otpPage(visit: Visit, mobileNumber: string, pending: Pending): Html {
  const { session } = visit;
  const { notice } = pending;
  const body = html`
    <h1>Enter the one-time password</h1>
    <p class="lead">Sent to <span class="nowrap">${maskNumber(mobileNumber)}</span>.</p>
    <form class="fields" method="post" action="${pathOf('aa/otp', session)}">
      ${textFieldRow({
        name: 'otp',
        label: 'One-time password (6 digits)',
        notice,
        autocomplete: 'one-time-code',
        inputMode: 'numeric',
        maxLength: 6,
        hint: html`Sandbox: any six digits are good but <code>000000</code>.`,
      })}
      <button class="primary">Continue</button>
    </form>
    ${secondary(visit, 'aa/restart', 'Use another number')}
  `;
  const title = 'Enter the one-time password';
  return page({ title, visit, stage: 'Statement', pending, body });
}

export function accountsPage(
  visit: VisitIn<'aa'>,
  accounts: readonly FoundAccount[],
  chosen: readonly number[],
  pending: Pending,
): Html {
  const { session, progress } = visit;
  const { bank } = progress;
  const { notice } = pending;
  const body = html`
    <h1>Choose your accounts</h1>
    <p class="lead">${bank.name} found these for your number.</p>
    <form class="fields" method="post" action="${pathOf('aa/accounts', session)}">
      <fieldset class="choices" ${notice ? html`aria-describedby="account-problem"` : ''}>
        <legend>Accounts</legend>
        ${accounts.map((account, index) => {
          const isChosen = chosen.includes(index);
          return html`<label class="choice">
            <input
              type="checkbox"
              name="account"
              value="${index}"
              ${isChosen ? html`checked` : ''}
            />
            <span class="about">${accountName(account, visit)}</span>
          </label>`;
        })}
        <p id="account-problem" class="problem" role="alert">${notice?.text}</p>
      </fieldset>
      <button class="primary">Continue</button>
    </form>
  `;
  return page({ title: 'Choose your accounts', visit, stage: 'Statement', pending, body });
}

function accountName({ number, type }: FoundAccount, { session }: Visit): Html {
  const [name] = session.request.names;
  return html`<strong class="digits">${maskNumber(number)}</strong>
    <small>${type === 'SAVINGS' ? 'Savings' : 'Current'} account${name && html`, ${name}`}</small>`;
}

export function consentPage(
  visit: Visit,
  accounts: readonly FoundAccount[],
  pending: Pending,
): Html {
  const { session } = visit;
  const { consents } = session.request;
  const body = html`
    <h1>Give your consent</h1>
    <p class="lead">Your lender asks for ${consents.length === 1 ? 'this' : 'each of these'}:</p>
    ${consents.map(consentCard)}
    <h2 class="apart">From these accounts</h2>
    <ul class="statements">
      ${accounts.map(
        (account) => html`<li><span class="about">${accountName(account, visit)}</span></li>`,
      )}
    </ul>
    <form class="fields" method="post" action="${pathOf('aa/consent', session)}">
      <button class="primary">Approve</button>
    </form>
    ${secondary(visit, 'aa/refuse', 'Refuse')}
  `;
  return page({ title: 'Give your consent', visit, stage: 'Statement', pending, body });
}

function consentCard({ code, purpose, period, expiry, recurrence }: Consent): Html {
  return html`<section class="consent">
    <h2>${purpose}</h2>
    <dl>
      <div>
        <dt>Data</dt>
        <dd>Profile, summary and transactions of deposit accounts</dd>
      </div>
      <div>
        <dt>Statements</dt>
        <dd>${period.from} to ${period.to}</dd>
      </div>
      <div>
        <dt>Fetched</dt>
        <dd>${recurrence ? frequencyText(recurrence.frequency) : 'Once'}</dd>
      </div>
      ${
        recurrence &&
        html`<div>
          <dt>Tenure</dt>
          <dd>${counted(recurrence.tenureMonths, 'month')}</dd>
        </div>`
      }
      <div>
        <dt>Consent ends</dt>
        <dd>${expiry}</dd>
      </div>
      ${
        code &&
        html`<div>
          <dt>Template</dt>
          <dd>${code}</dd>
        </div>`
      }
    </dl>
  </section>`;
}

function frequencyText({ unit, value }: { unit: string; value: number }): string {
  return `Up to ${value === 1 ? 'once' : `${value} times`} a ${unit}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
