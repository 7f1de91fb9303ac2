import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { Notice } from './visit.ts';

export interface TextFieldParts {
  readonly name: string;
  readonly label: string | Html;
  readonly notice: Notice | null;
  readonly hint?: string | Html;
  readonly type?: 'text' | 'password' | 'tel';
  readonly value?: string;
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
}

/** A labelled input with its hint, and its problem where there is one. */
export function textFieldRow(parts: TextFieldParts): Html {
  const { name, label, notice, hint = '', type = 'text', value = '' } = parts;
  const { autocomplete = 'off', inputMode = 'text', maxLength = 100, isReadOnly = false } = parts;
  const problem = notice?.field === name ? notice.text : null;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      spellcheck="false"
      inputmode="${inputMode}"
      maxlength="${maxLength}"
      dir="auto"
      aria-describedby="${name}-problem ${name}-hint"
      ${isReadOnly ? html`readonly` : ''}
      ${problem ? html`aria-invalid="true"` : ''}
    />
    <p id="${name}-problem" class="problem" role="alert">${problem}</p>
    <p id="${name}-hint" class="hint">${hint}</p>
  </div>`;
}
