import { html } from 'hono/html';
import { maskNumber } from '../../bank/accounts.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import { modeTabs } from '../banks/mode-tabs.ts';
import type { Html } from '../html.ts';
import { page, pathOf } from '../layout.ts';
import { otpForm } from '../otp-form.ts';
import { lenderOf, sandboxHint } from '../presentation.ts';
import type { OtpChallenge } from '../otp.ts';
import type { PageOptions } from '../routing.ts';
import { secondaryForm } from '../secondary-form.ts';
import { textFieldRow } from '../text-field.ts';
import type { Pending, Visit, VisitIn } from '../visit.ts';

/** No real one, which could be taken for its own page. */
export const AGGREGATOR_NAME = 'Sandbox AA';

export function handleOf(mobileNumber: string): string {
  return `${mobileNumber}@sandbox-aa`;
}

export function mobilePage(visit: VisitIn<'aa'>, pending: Pending): Html {
  const { session, progress, text } = visit;
  const { aggregator: words, frame } = text;
  const { bank, stage } = progress;
  const { request } = session;
  const { notice } = pending;
  const given = stage.name === 'mobile-number' ? request.mobileNumber : stage.mobileNumber;
  const body = html`
    <h1>${words.title}</h1>
    ${modeTabs(visit)}
    <p class="lead">
      ${words.lead({
        lender: lenderOf(visit),
        aggregator: html`<strong>${AGGREGATOR_NAME}</strong>`,
        bank: bank.name,
      })}
    </p>
    <form class="fields" method="post" action="${pathOf('aa', session)}">
      ${textFieldRow({
        name: 'mobile_number',
        label: words.mobileNumber,
        notice,
        type: 'tel',
        value: notice?.typed ?? given ?? '',
        autocomplete: 'tel-national',
        inputMode: 'numeric',
        maxLength: 20,
        isReadOnly: !request.isMobileEditable,
        hint: request.isMobileEditable
          ? html`${words.registered} ${sandboxHint(visit, 'any 10 digits are good.')}`
          : words.givenByLender,
      })}
      <p class="hint">${words.terms(AGGREGATOR_NAME)}</p>
      <button class="primary">${words.sendOtp}</button>
    </form>
    ${isBankFixed(session) ? '' : secondaryForm(session, 'aa/back', frame.backToBanks)}
  `;
  return page({ title: words.title, visit, stage: 'statement', pending, body });
}

export function otpPage(
  visit: Visit,
  { mobileNumber, otp }: { readonly mobileNumber: string; readonly otp: OtpChallenge },
  pending: Pending,
  options: PageOptions,
): Html {
  const { session, text } = visit;
  const { title } = text.otp;
  const words = text.aggregator;
  const body = html`
    <h1>${title}</h1>
    <p class="lead">
      ${words.otpLead(
        AGGREGATOR_NAME,
        html`<span class="nowrap">${maskNumber(mobileNumber)}</span>`,
        html`<strong class="handle" dir="ltr">${handleOf(mobileNumber)}</strong>`,
      )}
    </p>
    ${otpForm({ visit, otp, pending, path: 'aa/otp', resendPath: 'aa/resend', options })}
    ${session.request.isMobileEditable ? secondaryForm(session, 'aa/restart', words.otherNumber) : ''}
  `;
  return page({ title, visit, stage: 'statement', pending, body });
}
