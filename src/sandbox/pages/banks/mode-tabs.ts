import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { pathOf } from '../layout.ts';
import { listModes, type Visit } from '../visit.ts';

/** Empty where the bank and the lender leave no choice. */
export function modeTabs({ session, progress, text }: Visit): Html | '' {
  const modes = progress.mode ? listModes(session, progress.bank) : [];
  if (modes.length < 2) return '';
  return html`<form
    class="modes"
    method="post"
    action="${pathOf('mode', session)}"
    aria-label="${text.modes.legend}"
  >
    ${modes.map(
      (mode) =>
        html`<button
          name="mode"
          value="${mode}"
          ${mode === progress.mode ? html`aria-current="true"` : ''}
        >
          ${text.modes[mode]}
        </button>`,
    )}
  </form>`;
}
