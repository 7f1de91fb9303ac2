import { html } from 'hono/html';
import { BANKS } from '../../bank/banks.ts';
import { EXTRA_SCENARIOS } from '../../scenarios/extra-scenarios.ts';
import type { Html } from '../html.ts';
import { SPECIAL_KEYS } from '../../api/rules/credential-rules.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { MAIN_SCENARIOS } from '../../scenarios/scenarios.ts';
import { list, section, type Row } from './section.ts';

export function scenarioSection(): Html {
  const rows = (scenarios: readonly Scenario[]): readonly Row[] =>
    scenarios.map(({ name, summary }) => [`sandbox:${name}`, summary]);
  return section(
    'scenarios',
    'Sessions that need no customer',
    html`<p>Give one of these as <code>link_id</code>. They begin as soon as the page is loaded.</p>
      ${list(rows(MAIN_SCENARIOS))}
      <h3>Beyond the documents</h3>
      <p>What the documents do not describe, but a page may meet. These may change.</p>
      ${list(rows(EXTRA_SCENARIOS))}`,
  );
}

export function keySection(): Html {
  const effects: Record<keyof typeof SPECIAL_KEYS, string> = {
    unauthorized:
      '401 AUTHENTICATION_CREDENTIALS_NOT_PROVIDED; 403 ACCESS_DENIED after the journey',
    paymentRequired: '402 PAYMENT_REQUIRED',
    modeDisabled: '403 MODE_NOT_ENABLED, if a mode is given',
    modeUnavailable: '400 MODE_NOT_AVAILABLE, if a mode is given',
    errorList:
      'accepted; what is wrong is named as in the documents’ list, where their matrix differs: INVALID_URL, INVALID_LENGTH',
    outage: '503 with HTML instead of JSON, as from what stands in front of an API',
  };
  const names = Object.keys(effects) as (keyof typeof SPECIAL_KEYS)[];
  return section(
    'keys',
    'API keys',
    html`<p>
        Any key is good, in the body’s <code>api_key</code> or the header <code>x-api-key</code>.
        These cause errors, the first one as <code>server-hash</code> too:
      </p>
      ${list(names.map((name) => [SPECIAL_KEYS[name], effects[name]]))}
      <p>
        A body of more than 40 members is INVALID_PARAMETER_COUNT; a bank without the
        <code>mode</code>, such as CENTRAL with <code>online</code>, is MODE_NOT_AVAILABLE.
      </p>`,
  );
}

export function backEndSection(): Html {
  return section(
    'webhooks',
    'After the journey: the back end',
    html`<p>
        These need the headers <code>x-api-key</code> and <code>server-hash</code>, and stand under
        <code>/bank-connect/v1/</code>:
      </p>
      ${list([
        [
          'GET session_data/<id>/session_upload_status/',
          'COMPLETED, EXPIRED, NO UPLOADS or IN PROGRESS',
        ],
        ['POST session_data/<id>/initiate_processing/', 'Ends the session; processing takes 2 s'],
        ['GET session_data/<id>/progress/', 'processing, then completed'],
        ['GET session_data/<id>/session_status/', 'The verdict on each account'],
        ['DELETE session_data/<id>/delete/', 'From then on 410 SESSION_DELETED'],
        ['GET banks/catalogue/', 'Every bank with its modes'],
        [
          'POST session_data/update_webhook/',
          'The address that is told, by key; called only if it is on this machine',
        ],
      ])}
      <p>
        Told are completion, expiry and the end of processing:
        <a href="/webhooks">see what was delivered</a>, and send it again. To rehearse an expiry,
        <a href="/clock">move the clock forward</a>.
      </p>`,
  );
}

export function bankSection(): Html {
  return section(
    'bank-names',
    'Banks',
    html`<p>
        Each <code>bank_name</code> that the sandbox takes, in upper or lower case, and its modes.
      </p>
      ${list(
        BANKS.map(({ id, name, modes }) => [
          id,
          html`${name} <span class="hint">${modes.join(', ')}</span>`,
        ]),
      )}`,
  );
}
