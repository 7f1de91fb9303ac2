import { html } from 'hono/html';
import { maskNumber } from '../../bank/accounts.ts';
import type { Bank } from '../../bank/banks.ts';
import type { Html } from '../html.ts';
import { page } from '../layout.ts';
import { otpForm } from '../otp-form.ts';
import type { OtpChallenge } from '../otp.ts';
import type { AccountsStage } from '../progress.ts';
import type { PageOptions } from '../routing.ts';
import { secondaryForm } from '../secondary-form.ts';
import type { Pending, VisitIn } from '../visit.ts';
import { accountName } from './account-pages.ts';
import { listChosen } from './discovery.ts';
import { AGGREGATOR_NAME } from './login-pages.ts';

export interface Linking {
  readonly bank: Bank;
  readonly otp: OtpChallenge;
  readonly stage: AccountsStage;
}

/** A bank links accounts to the Account Aggregator only by an OTP of its own. */
export function linkPage(
  visit: VisitIn<'aa'>,
  { bank, otp, stage }: Linking,
  pending: Pending,
  options: PageOptions,
): Html {
  const words = visit.text.aggregator;
  const title = words.linkTitle(bank.name);
  const accounts = listChosen(visit, stage).filter((account) => account.bank.id === bank.id);
  const body = html`
    <h1>${title}</h1>
    <p class="lead">
      ${words.linkLead({
        bank: bank.name,
        number: html`<span class="nowrap">${maskNumber(stage.mobileNumber)}</span>`,
        aggregator: AGGREGATOR_NAME,
      })}
    </p>
    <ul class="statements">
      ${accounts.map(
        (account) => html`<li><span class="about">${accountName(account, visit)}</span></li>`,
      )}
    </ul>
    ${otpForm({ visit, otp, pending, path: 'aa/link', resendPath: 'aa/link/resend', options })}
    ${secondaryForm(visit.session, 'aa/unlink', words.otherAccounts)}
  `;
  return page({ title, visit, stage: 'statement', pending, body });
}
