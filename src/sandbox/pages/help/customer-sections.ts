import { html } from 'hono/html';
import type { Bank } from '../../bank/banks.ts';
import { NO_ACCOUNTS_NUMBER, WRONG_OTP } from '../aggregator/aggregator.ts';
import type { Html } from '../layout.ts';
import { NET_BANKING_TRIGGERS } from '../net-banking/net-banking-problems.ts';
import { UPLOAD_TRIGGERS } from '../upload/upload-problems.ts';
import { list, section } from './section.ts';

const EXAMPLE_BANK: Bank = { id: 'AXIS', name: 'Axis Bank', modes: [] };

export function statementSection(): Html {
  const required = { bank: EXAMPLE_BANK, period: { from: '<from_date>', to: '<to_date>' } };
  return section(
    'inputs',
    'Passwords of a statement',
    html`<p>
        Any PDF is good, with any password or none. A file that is no PDF is MU020, and so are:
      </p>
      ${list(
        UPLOAD_TRIGGERS.map(({ password, problem }) => {
          const { errorType, reason } = problem(required);
          return [
            password,
            html`${errorType} ${reason && html`<span class="hint">“${reason}”</span>`}`,
          ];
        }),
      )}
      <p>
        The days that a statement covers come from a file name like
        <code>2026-05 to 2026-10.pdf</code>, or are chosen on the page. All of them outside the
        session’s dates is MU021, unless <code>accept_anything</code> is set.
      </p>`,
  );
}

export function netBankingSection(): Html {
  return section(
    'net-banking',
    'Net banking',
    html`<p>
        Any user ID and password are good, with the characters of the picture. A user ID that begins
        with <code>question</code> is asked a security question, any other a one-time password.
      </p>
      ${list(
        NET_BANKING_TRIGGERS.map(({ input, value, code, effect }) => [
          value,
          `${input}: ${code}, ${effect}`,
        ]),
      )}`,
  );
}

export function aggregatorSection(): Html {
  return section(
    'aggregator',
    'Account Aggregator',
    html`<p>
        Any ten digits and any one-time password are good. No error is documented for this way, so
        none is posted; a refused consent is an exit.
      </p>
      ${list([
        [NO_ACCOUNTS_NUMBER, 'Mobile number: the bank knows no account'],
        [WRONG_OTP, 'One-time password: is wrong'],
      ])}`,
  );
}
