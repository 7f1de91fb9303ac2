import { html } from 'hono/html';
import { requiredPeriod } from '../../bank/periods.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import type { Html } from '../html.ts';
import { page, pathOf } from '../layout.ts';
import { modeTabs } from '../banks/mode-tabs.ts';
import type { ChosenFile } from '../progress.ts';
import { sandboxHint } from '../presentation.ts';
import { secondaryForm } from '../secondary-form.ts';
import type { UploadText } from '../text/customer-text.ts';
import { textFieldRow } from '../text-field.ts';
import type { Notice, Pending, VisitIn } from '../visit.ts';

export function uploadPage(visit: VisitIn<'pdf'>, pending: Pending): Html {
  const { session, progress, text } = visit;
  const { upload: words, frame } = text;
  const { bank, chosen } = progress;
  const { notice } = pending;
  const { from, to } = requiredPeriod(session.request.period);
  return page({
    title: words.title,
    visit,
    stage: 'statement',
    pending,
    body: html`
      <h1>${words.title}</h1>
      ${modeTabs(visit)}
      <p class="lead">
        ${words.lead(
          bank.name,
          html`<span class="nowrap">${from}</span>`,
          html`<span class="nowrap">${to}</span>`,
        )}
      </p>
      <form
        class="fields"
        method="post"
        enctype="multipart/form-data"
        action="${pathOf('upload', session)}"
      >
        ${fileField(words, chosen, notice)}
        ${textFieldRow({
          name: 'password',
          label: html`${words.password} <small>${words.ifAny}</small>`,
          notice,
          type: 'password',
          hint: sandboxHint(
            visit,
            html`any PDF is good. The password <code>wrong</code> is refused.`,
          ),
        })}
        ${visit.presentation.hasHints ? periodFields(notice) : ''}
        <button class="primary">${frame.next}</button>
      </form>
      ${isBankFixed(session) ? '' : secondaryForm(session, 'upload/back', frame.backToBanks)}
    `,
  });
}

function fileField(words: UploadText, chosen: ChosenFile | null, notice: Notice | null): Html {
  const problem = notice?.field === 'statement' ? notice.text : null;
  return html`<div class="field">
    <label for="statement">${words.file}</label>
    <div class="file ${problem ? 'invalid' : ''}">
      <input
        id="statement"
        name="statement"
        type="file"
        accept="application/pdf,.pdf"
        aria-describedby="statement-problem statement-chosen"
        ${problem ? html`aria-invalid="true"` : ''}
      />
      <span
        id="statement-chosen"
        class="chosen"
        data-chosen-of="statement"
        data-chosen-text="${words.isChosen('{}')}"
      >
        ${chosen ? words.isChosen(chosen.fileName) : words.choose}
      </span>
    </div>
    <p id="statement-problem" class="problem" role="alert">${problem}</p>
  </div>`;
}

/** For a developer, in English: the real BankConnect reads the days from the statement. */
function periodFields(notice: Notice | null): Html {
  const problem = notice?.field === 'period' ? notice.text : null;
  return html`<details class="aside" lang="en" dir="ltr" ${problem ? html`open` : ''}>
    <summary>Sandbox only: the days that the statement covers</summary>
    <p class="hint">
      Left empty, they come from a name like <code>2026-05 to 2026-10.pdf</code>, or are those that
      were asked for.
    </p>
    <div class="pair">
      <div>
        <label for="period_from">First day</label>
        <input id="period_from" name="period_from" type="date" ${invalid(problem)} />
      </div>
      <div>
        <label for="period_to">Last day</label>
        <input id="period_to" name="period_to" type="date" aria-describedby="period-problem" />
      </div>
    </div>
    <p id="period-problem" class="problem" role="alert">${problem}</p>
  </details>`;
}

function invalid(problem: string | null): Html | '' {
  return problem ? html`aria-invalid="true" aria-describedby="period-problem"` : '';
}
