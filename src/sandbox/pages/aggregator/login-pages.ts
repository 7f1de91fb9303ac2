import { html } from 'hono/html';
import { maskNumber } from '../../bank/accounts.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import { modeTabs } from '../banks/mode-tabs.ts';
import { page, pathOf, type Html } from '../layout.ts';
import { otpForm } from '../otp-form.ts';
import { lenderOf, sandboxHint } from '../presentation.ts';
import type { OtpStage } from '../progress.ts';
import type { PageOptions } from '../routing.ts';
import { secondaryForm } from '../secondary-form.ts';
import { textFieldRow } from '../text-field.ts';
import type { Pending, Visit, VisitIn } from '../visit.ts';

/** No real one, which could be taken for its own page. */
export const AGGREGATOR_NAME = 'Sandbox AA';

export function handleOf(mobileNumber: string): string {
  return `${mobileNumber}@sandbox-aa`;
}

const TITLE = 'Connect with an Account Aggregator';

export function mobilePage(visit: VisitIn<'aa'>, pending: Pending): Html {
  const { session, progress } = visit;
  const { bank, stage } = progress;
  const { request } = session;
  const { notice } = pending;
  const given = stage.name === 'mobile-number' ? request.mobileNumber : stage.mobileNumber;
  const body = html`
    <h1>${TITLE}</h1>
    ${modeTabs(visit)}
    <p class="lead">
      ${lenderOf(visit)} uses <strong>${AGGREGATOR_NAME}</strong> to get your statements from
      ${bank.name}. Account Aggregators are licensed by the Reserve Bank of India. They pass your
      data on only with your consent, and cannot read it.
    </p>
    <form class="fields" method="post" action="${pathOf('aa', session)}">
      ${textFieldRow({
        name: 'mobile_number',
        label: 'Mobile number',
        notice,
        type: 'tel',
        value: notice?.typed ?? given ?? '',
        autocomplete: 'tel-national',
        inputMode: 'numeric',
        maxLength: 20,
        isReadOnly: !request.isMobileEditable,
        hint: request.isMobileEditable
          ? html`The one that is registered with your bank.
            ${sandboxHint(visit, 'any 10 digits are good.')}`
          : 'Given by your lender.',
      })}
      <p class="hint">
        By continuing you agree to the terms of ${AGGREGATOR_NAME}, which registers you by this
        number.
      </p>
      <button class="primary">Send OTP</button>
    </form>
    ${isBankFixed(session) ? '' : secondaryForm(session, 'aa/back', 'Back to the banks')}
  `;
  return page({ title: TITLE, visit, stage: 'Statement', pending, body });
}

export function otpPage(
  visit: Visit,
  { mobileNumber, otp }: OtpStage,
  pending: Pending,
  options: PageOptions,
): Html {
  const { session } = visit;
  const title = 'Enter the OTP';
  const body = html`
    <h1>${title}</h1>
    <p class="lead">
      ${AGGREGATOR_NAME} has sent it to <span class="nowrap">${maskNumber(mobileNumber)}</span>.
      Your AA handle is <strong class="handle">${handleOf(mobileNumber)}</strong>.
    </p>
    ${otpForm({ visit, otp, pending, path: 'aa/otp', resendPath: 'aa/resend', options })}
    ${session.request.isMobileEditable ? secondaryForm(session, 'aa/restart', 'Use another number') : ''}
  `;
  return page({ title, visit, stage: 'Statement', pending, body });
}
