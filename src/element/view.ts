import { html, nothing, type TemplateResult } from 'lit';
import type { FailureCode, JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyStatus } from '../journey/state.ts';
import type { ElementText } from './text/text.ts';

/** All that the element's own view depends on; a frame or dialog is not Lit's to draw. */
export interface ViewModel {
  readonly status: JourneyStatus;
  readonly outcome: JourneyOutcome | null;
  /** The journey needs the customer's click to open. */
  readonly isManual: boolean;
  /** The journey itself is shown in this place, so nothing else is while it runs. */
  readonly isInPlace: boolean;
  readonly text: ElementText;
  readonly open: () => void;
}

export function view(model: ViewModel): TemplateResult {
  return html`
    <div
      class="notice"
      part="status"
      role="status"
      tabindex="-1"
      lang=${model.text.lang}
      dir=${model.text.dir}
    >
      ${notice(model)}
    </div>
    ${button(model)}
    <div id="mount"></div>
  `;
}

function notice({ status, outcome, isManual, isInPlace, text }: ViewModel): unknown {
  if (status === 'ended' && outcome?.type === 'success') {
    return html`<slot name="success">${text.success}</slot>`;
  }
  if (status === 'ended' && outcome?.type === 'failure') {
    return html`<slot name="failure">${failureText(outcome.code, text)}</slot>`;
  }
  const waitsForSession = status === 'idle' && !isManual && isInPlace;
  return waitsForSession
    ? html`<div class="waiting"><slot name="loading">${text.loading}</slot></div>`
    : nothing;
}

function button({ status, outcome, isManual, isInPlace, text, open }: ViewModel): unknown {
  const isRunning = status === 'starting' || status === 'open';
  const hasFailed = status === 'ended' && outcome?.type === 'failure';
  const isShown = hasFailed || (isManual && status !== 'ended' && !(isRunning && isInPlace));
  if (!isShown) return nothing;
  return html`<button
    type="button"
    class="button"
    part="button"
    lang=${text.lang}
    dir=${text.dir}
    @click=${open}
  >
    ${hasFailed ? text.retry : html`<slot>${text.open}</slot>`}
  </button>`;
}

function failureText(code: FailureCode, text: ElementText): string {
  switch (code) {
    case 'exit':
    case 'dismissed':
    case 'removed':
    case 'superseded':
      return text.left;
    case 'offline':
    case 'blocked':
      return text[code];
    default:
      return text.unavailable;
  }
}
