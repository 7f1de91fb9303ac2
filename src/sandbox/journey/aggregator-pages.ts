import { html } from 'hono/html';
import { masked, type FoundAccount } from '../accounts.ts';
import type { Consent } from '../consents.ts';
import type { Session } from '../sessions.ts';
import { page, pathOf, type Html } from './layout.ts';
import { modeTabs } from './modes.ts';
import { takeOutbox } from './step.ts';
import { takeNotice, textFieldRow } from './text-field.ts';

function frame(session: Session, title: string, hasProblem: boolean, body: Html): Html {
  return page({
    title: `${hasProblem ? 'Problem: ' : ''}${title}`,
    session,
    step: 'Statement',
    play: takeOutbox(session),
    body,
  });
}

function secondary(session: Session, step: string, label: string): Html {
  return html`<form method="post" action="${pathOf(step, session)}">
    <button class="secondary">${label}</button>
  </form>`;
}

export function mobilePage(session: Session): Html {
  const { request, progress } = session;
  const notice = takeNotice(progress);
  const field = textFieldRow({
    name: 'mobile_number',
    label: 'Mobile number',
    notice,
    type: 'tel',
    value: notice?.typed ?? progress.aggregator?.mobileNumber ?? request.mobileNumber ?? '',
    autocomplete: 'tel-national',
    inputMode: 'numeric',
    maxLength: 14,
    isReadOnly: !request.isMobileEditable,
    hint: request.isMobileEditable
      ? `The one that ${progress.bank?.name} knows. Sandbox: any ten digits are good.`
      : 'Given by your lender.',
  });
  const body = html`
    <h1>Connect with an Account Aggregator</h1>
    ${modeTabs(session)}
    <p class="lead">
      A licensed Account Aggregator passes your ${progress.bank?.name} statements on, and only with
      your consent.
    </p>
    <form class="fields" method="post" action="${pathOf('aa', session)}">
      ${field}
      <button class="primary">Send one-time password</button>
    </form>
    ${secondary(session, 'aa/back', 'Back to the banks')}
  `;
  return frame(session, 'Connect with an Account Aggregator', notice !== null, body);
}

export function otpPage(session: Session): Html {
  const notice = takeNotice(session.progress);
  const number = session.progress.aggregator?.mobileNumber ?? '';
  const body = html`
    <h1>Enter the one-time password</h1>
    <p class="lead">Sent to <span class="nowrap">${masked(number)}</span>.</p>
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
    ${secondary(session, 'aa/restart', 'Use another number')}
  `;
  return frame(session, 'Enter the one-time password', notice !== null, body);
}

export function accountsPage(session: Session, accounts: readonly FoundAccount[]): Html {
  const { progress } = session;
  const notice = takeNotice(progress);
  const body = html`
    <h1>Choose your accounts</h1>
    <p class="lead">${progress.bank?.name} found these for your number.</p>
    <form class="fields" method="post" action="${pathOf('aa/accounts', session)}">
      <fieldset class="choices" ${notice ? html`aria-describedby="account-problem"` : ''}>
        <legend>Accounts</legend>
        ${accounts.map((account, index) => {
          const isChosen = progress.aggregator?.chosen.includes(index);
          return html`<label class="choice">
            <input
              type="checkbox"
              name="account"
              value="${index}"
              ${isChosen ? html`checked` : ''}
            />
            <span class="about">${accountName(account, session)}</span>
          </label>`;
        })}
        <p id="account-problem" class="problem" role="alert">${notice?.text}</p>
      </fieldset>
      <button class="primary">Continue</button>
    </form>
  `;
  return frame(session, 'Choose your accounts', notice !== null, body);
}

function accountName({ number, type }: FoundAccount, { request }: Session): Html {
  const [name] = request.names;
  return html`<strong class="digits">${masked(number)}</strong>
    <small>${type === 'SAVINGS' ? 'Savings' : 'Current'} account${name && html`, ${name}`}</small>`;
}

export function consentPage(session: Session, accounts: readonly FoundAccount[]): Html {
  const { consents } = session.request;
  const body = html`
    <h1>Give your consent</h1>
    <p class="lead">Your lender asks for ${consents.length === 1 ? 'this' : 'each of these'}:</p>
    ${consents.map(consentCard)}
    <h2 class="apart">From these accounts</h2>
    <ul class="statements">
      ${accounts.map(
        (account) => html`<li><span class="about">${accountName(account, session)}</span></li>`,
      )}
    </ul>
    <form class="fields" method="post" action="${pathOf('aa/consent', session)}">
      <button class="primary">Approve</button>
    </form>
    ${secondary(session, 'aa/refuse', 'Refuse')}
  `;
  return frame(session, 'Give your consent', false, body);
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
