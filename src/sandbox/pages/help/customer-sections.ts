import { html } from 'hono/html';
import type { Bank } from '../../bank/banks.ts';
import { AGGREGATOR_NUMBERS } from '../aggregator/discovery.ts';
import { WRONG_OTP } from '../otp.ts';
import type { Html } from '../html.ts';
import { NET_BANKING_TRIGGERS } from '../net-banking/net-banking-problems.ts';
import { en } from '../text/languages/en.ts';
import { UPLOAD_TRIGGERS } from '../upload/upload-problems.ts';
import { list, section } from './section.ts';

const EXAMPLE_BANK: Bank = { id: 'AXIS', name: 'Axis Bank', modes: [] };

export function statementSection(): Html {
  const required = {
    bank: EXAMPLE_BANK,
    period: { from: '<from_date>', to: '<to_date>' },
    words: en.upload,
  };
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
        with <code>question</code> is asked a security question, any other an OTP.
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
        Any mobile number and any OTP are good. The OTP of the Account Aggregator is followed by one
        of each bank. No error is documented for this way, so none is posted; a rejected consent is
        an exit.
      </p>
      ${list([
        [WRONG_OTP, 'OTP: is wrong, three times at most; after 10 minutes every OTP has expired'],
        [AGGREGATOR_NUMBERS.noAccounts, 'Mobile number: the bank knows no account'],
        [AGGREGATOR_NUMBERS.aggregatorDown, 'Mobile number: the Account Aggregator is down'],
        [AGGREGATOR_NUMBERS.bankDown, 'Mobile number: the bank does not answer'],
        [AGGREGATOR_NUMBERS.otherBanksDown, 'Mobile number: only the chosen bank answers'],
        [AGGREGATOR_NUMBERS.nothingDelivered, 'Mobile number: nothing comes after the consent'],
      ])}
      <p>
        With <code>journey_mode</code> <code>multi_banking</code> the customer looks for accounts at
        several banks.
      </p>`,
  );
}
