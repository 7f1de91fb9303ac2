import { html } from 'hono/html';
import { modeTabs } from '../banks/mode-tabs.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import { page, pathOf, type Html } from '../layout.ts';
import { sandboxHint } from '../presentation.ts';
import { secondaryForm } from '../secondary-form.ts';
import { textFieldRow } from '../text-field.ts';
import type { Notice, Pending, Visit, VisitIn } from '../visit.ts';
import { isAskedQuestion } from './net-banking-problems.ts';

export function loginPage(visit: VisitIn<'online'>, pending: Pending): Html {
  const { bank, captcha, userId } = visit.progress;
  const { notice } = pending;
  return page({
    title: 'Log in to your bank',
    visit,
    stage: 'Statement',
    pending,
    body: html`
      <h1>Log in to ${bank.name}</h1>
      ${modeTabs(visit)}
      <p class="lead">We read your statements once and keep neither user ID nor password.</p>
      <form class="fields" method="post" action="${pathOf('net-banking', visit.session)}">
        ${notice?.field === 'page' ? html`<p class="problem" role="alert">${notice.text}</p>` : ''}
        ${textFieldRow({ name: 'user_id', label: 'User ID', notice, value: userId })}
        ${textFieldRow({
          name: 'password',
          label: 'Password',
          notice,
          type: 'password',
          hint: sandboxHint(
            visit,
            html`anything is good but <code>wrong</code>. Type no real one.`,
          ),
        })}
        <div class="field">
          ${captchaPicture(captcha)}
          ${textFieldRow({ name: 'captcha', label: 'Characters in the picture', notice })}
        </div>
        <button class="primary">Log in</button>
      </form>
      ${backForm(visit)}
    `,
  });
}

export function securityPage(visit: VisitIn<'online'>, pending: Pending): Html {
  const isQuestion = isAskedQuestion(visit.progress.userId);
  const title = isQuestion ? 'Answer your security question' : 'Enter the OTP';
  return page({
    title,
    visit,
    stage: 'Statement',
    pending,
    body: html`
      <h1>${title}</h1>
      <p class="lead">
        ${isQuestion ? 'You chose this question at your bank.' : 'Your bank sent it to your phone.'}
      </p>
      <form class="fields" method="post" action="${pathOf('net-banking/security', visit.session)}">
        ${isQuestion ? questionRow(visit, pending.notice) : otpRow(visit, pending.notice)}
        <button class="primary">Continue</button>
      </form>
      ${backForm(visit)}
    `,
  });
}

function questionRow(visit: Visit, notice: Notice | null): Html {
  return textFieldRow({
    name: 'answer',
    label: 'What was the name of your first school?',
    notice,
    hint: sandboxHint(visit, html`any answer is good but <code>wrong</code>.`),
  });
}

function otpRow(visit: Visit, notice: Notice | null): Html {
  return textFieldRow({
    name: 'answer',
    label: 'OTP (6 digits)',
    notice,
    autocomplete: 'one-time-code',
    inputMode: 'numeric',
    maxLength: 6,
    hint: sandboxHint(visit, html`any six digits are good but <code>000000</code>.`),
  });
}

function backForm({ session }: Visit): Html | '' {
  return isBankFixed(session)
    ? ''
    : secondaryForm(session, 'net-banking/back', 'Back to the banks');
}

/** The characters are in the page as text too, because this captcha has nobody to keep out. */
function captchaPicture(captcha: string): Html {
  const tilts = [-14, 9, -6, 16, -10];
  return html`<div class="captcha">
      <svg viewBox="0 0 180 56" width="180" height="56" aria-hidden="true" focusable="false">
        <path d="M6 40 C 50 8, 90 56, 174 16" fill="none" stroke="currentColor" opacity="0.35" />
        ${[...captcha].map((letter, index) => {
          const x = 22 + index * 32;
          return html`<text
            x="${x}"
            y="38"
            text-anchor="middle"
            font-size="28"
            font-weight="700"
            fill="currentColor"
            transform="rotate(${tilts[index] ?? 0} ${x} 30)"
          >
            ${letter}
          </text>`;
        })}
      </svg>
    </div>
    <details>
      <summary>The characters as text</summary>
      <p id="captcha-text">${[...captcha].join(' ')}</p>
    </details>`;
}
