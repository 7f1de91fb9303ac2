import { html } from 'hono/html';
import type { Html } from './html.ts';
import { pathOf } from './layout.ts';
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
  const { session, text } = visit;
  const waitMs = Math.ceil(options.clock.toRealMs(msToResend(otp, options.now())));
  return html`<form class="fields" method="post" action="${pathOf(path, session)}">
      ${textFieldRow({
        name: 'otp',
        label: text.otp.label,
        notice: pending.notice,
        autocomplete: 'one-time-code',
        inputMode: 'numeric',
        maxLength: 6,
        hint: sandboxHint(visit, html`any six digits are good but <code>${WRONG_OTP}</code>.`),
      })}
      <button class="primary">${text.frame.next}</button>
    </form>
    <form method="post" action="${pathOf(resendPath, session)}">
      <button
        class="secondary"
        data-enabled-after-ms="${waitMs}"
        data-waiting-text="${text.otp.resendIn('{}')}"
      >
        ${text.otp.resend}
      </button>
    </form>`;
}
