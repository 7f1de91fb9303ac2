import { html } from 'hono/html';
import { UNHEALTHY_BANK } from '../../api/banks/bank-api.ts';
import { FRAUD_WORD } from '../../api/insights/fraud.ts';
import { REVOKED_WORD } from '../../api/recurring/recurring-api.ts';
import { ACCOUNT_CODES } from '../../api/session-data/account-codes.ts';
import { wordOf } from '../../api/session-data/failure.ts';
import { STATEMENT_MESSAGES } from '../../api/session-data/statement-failure.ts';
import { TRIAL_PASSWORD, WRONG_PASSWORD } from '../../api/upload-session/read-upload.ts';
import type { Html } from '../html.ts';
import { list, section, type Row } from './section.ts';

export function dataSection(): Html {
  return section(
    'data',
    'Statements by API, insights and files',
    html`<p>
        Transactions are made up, the same for the same <code>link_id</code> and bank. Insights are
        computed from those of the session’s days that its statements cover. Accounts whose
        processing failed have none.
      </p>
      ${list([
        ['POST statement/upload_session/', 'Takes a PDF that you have, with the x-api-key alone'],
        ['GET session_data/<id>/insights/', 'Once the processing is completed'],
        ['GET session_data/<id>/get_pdfs/', 'Addresses of PDFs, good for an hour'],
        ['GET net_banking_health/', `${UNHEALTHY_BANK} is down, all others are up`],
        [
          'POST account_aggregator/get_recurring_consent_details/?session_id=<id>',
          'After a journey with a periodic consent',
        ],
        [
          'POST account_aggregator/fetch_recurring_aa_data/',
          'A new session, as often as the consent’s frequency allows',
        ],
      ])}
      <p>
        A GET without the last slash is redirected. A session belongs to the key that made it: for
        others it is SESSION_NOT_FOUND. A file uploaded by API is of the bank that its name says, as
        in <code>hdfc 2026-05 to 2026-10.pdf</code>, else of the <code>bank_name</code>.
      </p>
      ${list([
        [WRONG_PASSWORD, 'pdf_password: PASSWORD_INCORRECT; so is none, if the PDF is encrypted'],
        [TRIAL_PASSWORD, 'pdf_password: 402 TRIAL_PERIOD_EXPIRED'],
        [REVOKED_WORD, 'In the link_id: a recurring pull is CONSENT_REVOKED'],
        [FRAUD_WORD, 'In a file’s name: the statement is reported as fraud'],
      ])}`,
  );
}

export function failureSection(): Html {
  const statementRows = Object.entries(STATEMENT_MESSAGES).map(([code, message]): Row => [
    wordOf(code),
    html`${code} <span class="hint">${message}</span>`,
  ]);
  return section(
    'failures',
    'Statements and accounts that fail',
    html`<p>
        A word in the name of a statement’s file makes it fail, and in the <code>link_id</code>
        every statement of the session. Uploaded by API, some are refused at once.
      </p>
      ${list(statementRows)}
      <p>
        An account fails as UNPARSABLE if none of its statements can be read. If all of the session
        are <code>unparsable</code>, processing is refused as UNPARSABLE_STATEMENTS. Other failures
        of an account:
      </p>
      ${list([
        ...ACCOUNT_CODES.filter((code) => code !== 'UNPARSABLE').map((code): Row => [
          wordOf(code),
          code,
        ]),
        ['2026-05 to 2026-06', 'INCOMPLETE_DATES_UPLOAD, if the session asks for more days'],
      ])}`,
  );
}
