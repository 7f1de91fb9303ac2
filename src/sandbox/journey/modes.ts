import { html } from 'hono/html';
import type { Bank, Mode } from '../banks.ts';
import { infoMessage } from '../messages.ts';
import type { Session } from '../sessions.ts';
import { pathOf, type Html } from './layout.ts';
import { goTo, senderOf, startOf, textField, type JourneyStep } from './step.ts';

const LABELS: Readonly<Record<Mode, string>> = {
  pdf: 'PDF',
  online: 'Net banking',
  aa: 'Account Aggregator',
};

/** The customer picks how the bank is read, where the bank offers several ways and the lender named none. */
export const chooseMode: JourneyStep = (pages) => {
  pages.post('/journey/mode', async (c) => {
    const session = c.get('session');
    const { bank, mode: before } = session.progress;
    const wanted = textField(await c.req.parseBody(), 'mode');
    const mode = bank && modesOf(session, bank).find((each) => each === wanted);
    if (mode && mode !== before) enterMode(session, mode);
    return goTo(c, startOf(session));
  });
};

export function modesOf({ request }: Session, bank: Bank): readonly Mode[] {
  return request.mode ? bank.modes.filter((mode) => mode === request.mode) : bank.modes;
}

/** The screen of the first way that there is, and what BankConnect says of it. */
export function enterBank(session: Session, bank: Bank): void {
  session.progress.bank = bank;
  const [mode] = modesOf(session, bank);
  if (mode) enterMode(session, mode);
}

function enterMode(session: Session, mode: Mode): void {
  const { progress } = session;
  Object.assign(progress, { mode, chosen: null, netBanking: null, aggregator: null });
  if (mode === 'pdf') progress.outbox.push(infoMessage(senderOf(session), 'manual'));
}

export function modeTabs(session: Session): Html | '' {
  const { bank, mode } = session.progress;
  const modes = bank ? modesOf(session, bank) : [];
  if (modes.length < 2) return '';
  return html`<form
    class="modes"
    method="post"
    action="${pathOf('mode', session)}"
    aria-label="How to connect"
  >
    ${modes.map(
      (each) =>
        html`<button name="mode" value="${each}" ${each === mode ? html`aria-current="true"` : ''}>
          ${LABELS[each]}
        </button>`,
    )}
  </form>`;
}
