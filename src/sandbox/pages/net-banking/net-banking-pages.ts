import { html } from 'hono/html';
import { modeTabs } from '../banks/mode-tabs.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import type { Html } from '../html.ts';
import { page, pathOf } from '../layout.ts';
import { sandboxHint } from '../presentation.ts';
import { secondaryForm } from '../secondary-form.ts';
import { textFieldRow } from '../text-field.ts';
import type { Notice, Pending, Visit, VisitIn } from '../visit.ts';
import { isAskedQuestion } from './net-banking-problems.ts';

export function loginPage(visit: VisitIn<'online'>, pending: Pending): Html {
  const { bank, captcha, userId } = visit.progress;
  const { notice } = pending;
  const words = visit.text.netBanking;
  return page({
    title: words.title,
    visit,
    stage: 'statement',
    pending,
    body: html`
      <h1>${words.heading(bank.name)}</h1>
      ${modeTabs(visit)}
      <p class="lead">${words.lead}</p>
      <form class="fields" method="post" action="${pathOf('net-banking', visit.session)}">
        ${notice?.field === 'page' ? html`<p class="problem" role="alert">${notice.text}</p>` : ''}
        ${textFieldRow({ name: 'user_id', label: words.userId, notice, value: userId })}
        ${textFieldRow({
          name: 'password',
          label: words.password,
          notice,
          type: 'password',
          hint: sandboxHint(
            visit,
            html`anything is good but <code>wrong</code>. Type no real one.`,
          ),
        })}
        <div class="field">
          ${captchaPicture(captcha, words.captchaAsText)}
          ${textFieldRow({ name: 'captcha', label: words.captcha, notice })}
        </div>
        <button class="primary">${words.logIn}</button>
      </form>
      ${backForm(visit)}
    `,
  });
}

export function securityPage(visit: VisitIn<'online'>, pending: Pending): Html {
  const isQuestion = isAskedQuestion(visit.progress.userId);
  const { netBanking: words, otp, frame } = visit.text;
  const title = isQuestion ? words.questionTitle : otp.title;
  return page({
    title,
    visit,
    stage: 'statement',
    pending,
    body: html`
      <h1>${title}</h1>
      <p class="lead">${isQuestion ? words.questionLead : words.otpLead}</p>
      <form class="fields" method="post" action="${pathOf('net-banking/security', visit.session)}">
        ${isQuestion ? questionRow(visit, pending.notice) : otpRow(visit, pending.notice)}
        <button class="primary">${frame.next}</button>
      </form>
      ${backForm(visit)}
    `,
  });
}

function questionRow(visit: Visit, notice: Notice | null): Html {
  return textFieldRow({
    name: 'answer',
    label: visit.text.netBanking.question,
    notice,
    hint: sandboxHint(visit, html`any answer is good but <code>wrong</code>.`),
  });
}

function otpRow(visit: Visit, notice: Notice | null): Html {
  return textFieldRow({
    name: 'answer',
    label: visit.text.otp.label,
    notice,
    autocomplete: 'one-time-code',
    inputMode: 'numeric',
    maxLength: 6,
    hint: sandboxHint(visit, html`any six digits are good but <code>000000</code>.`),
  });
}

function backForm({ session, text }: Visit): Html | '' {
  return isBankFixed(session)
    ? ''
    : secondaryForm(session, 'net-banking/back', text.frame.backToBanks);
}

/** The characters are in the page as text too, because this captcha has nobody to keep out. */
function captchaPicture(captcha: string, asText: string): Html {
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
      <summary>${asText}</summary>
      <p dir="ltr" id="captcha-text">${[...captcha].join(' ')}</p>
    </details>`;
}
