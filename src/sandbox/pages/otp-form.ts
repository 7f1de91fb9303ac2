import { html } from 'hono/html';
import { pathOf, type Html } from './layout.ts';
import { msToResend, WRONG_OTP, type OtpChallenge } from './otp.ts';
import { sandboxHint } from './presentation.ts';
import type { PageOptions } from './routing.ts';
import { textFieldRow } from './text-field.ts';
import type { Pending, Visit } from './visit.ts';

export interface OtpFormParts {
  readonly visit: Visit;
  readonly otp: OtpChallenge;
  readonly pending: Pending;
  readonly path: string;
  readonly resendPath: string;
  readonly options: PageOptions;
}

/** The field for an OTP, and the button for a new one, which works only after a while. */
export function otpForm({ visit, otp, pending, path, resendPath, options }: OtpFormParts): Html {
  const { session } = visit;
  const waitMs = Math.ceil(options.clock.toRealMs(msToResend(otp, options.now())));
  return html`<form class="fields" method="post" action="${pathOf(path, session)}">
      ${textFieldRow({
        name: 'otp',
        label: 'OTP (6 digits)',
        notice: pending.notice,
        autocomplete: 'one-time-code',
        inputMode: 'numeric',
        maxLength: 6,
        hint: sandboxHint(visit, html`any six digits are good but <code>${WRONG_OTP}</code>.`),
      })}
      <button class="primary">Continue</button>
    </form>
    <form method="post" action="${pathOf(resendPath, session)}">
      <button class="secondary" data-enabled-after-ms="${waitMs}">Resend OTP</button>
    </form>`;
}
