import { html } from 'hono/html';
import type { Mode } from '../../bank/banks.ts';
import { pathOf, type Html } from '../layout.ts';
import { listModes, type Visit } from '../visit.ts';

const LABELS: Readonly<Record<Mode, string>> = {
  pdf: 'PDF',
  online: 'Net banking',
  aa: 'Account Aggregator',
};

/** Empty where the bank and the lender leave no choice. */
export function modeTabs({ session, progress }: Visit): Html | '' {
  const modes = progress.mode ? listModes(session, progress.bank) : [];
  if (modes.length < 2) return '';
  return html`<form
    class="modes"
    method="post"
    action="${pathOf('mode', session)}"
    aria-label="How to connect"
  >
    ${modes.map(
      (mode) =>
        html`<button
          name="mode"
          value="${mode}"
          ${mode === progress.mode ? html`aria-current="true"` : ''}
        >
          ${LABELS[mode]}
        </button>`,
    )}
  </form>`;
}
