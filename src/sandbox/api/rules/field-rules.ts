import { isUnknownScenario, SCENARIO_LINK_IDS } from '../../scenarios/scenarios.ts';
import { integerOf, isGiven, isObject, textOf, type RequestBody } from '../../http/json-body.ts';
import type { Rule } from './rule.ts';

const MODES = ['pdf', 'aa', 'online'];
/** The pages of the docs disagree on these values. Each one that any page names is accepted. */
const AA_JOURNEY_MODES = ['only_once', 'only_recurring', 'once_with_recurring'];
const FREQUENCY_UNITS = ['year', 'month', 'day', 'hour'];
const METADATA_LISTS = ['names', 'employer_names', 'companies_for_self_transfer'];

export function invalid(
  condition: string,
  applies: (body: RequestBody) => boolean,
  message: string,
): Rule {
  const refuses: Rule['applies'] = ({ body }) => applies(body);
  return { condition, applies: refuses, status: 400, code: 'INVALID_REQUEST', message };
}

function tooLong(field: string, limit: number): Rule {
  return invalid(
    `${field} too long`,
    // The API counts characters, where JavaScript's length counts UTF-16 units.
    (body) => [...(textOf(body, field) ?? '')].length > limit,
    `${field}, Ensure this field has no more than ${limit} characters.`,
  );
}

function notText(field: string): Rule {
  return invalid(
    `${field} not a text`,
    (body) => isGiven(body, field) && textOf(body, field) === null,
    `${field}, Not a valid string.`,
  );
}

export function notAChoice(field: string, choices: readonly string[]): Rule {
  const applies = (body: RequestBody): boolean =>
    isGiven(body, field) && !choices.includes(textOf(body, field) ?? '');
  return {
    ...invalid(`${field} not a choice`, applies, ''),
    message: ({ body }) => `${field}, "${shown(body[field])}" is not a valid choice.`,
  };
}

function notBoolean(field: string): Rule {
  return invalid(
    `${field} not a boolean`,
    (body) => isGiven(body, field) && !isBoolean(body[field]),
    `${field}, Must be a valid boolean.`,
  );
}

function isBoolean(value: unknown): boolean {
  const isPlain = typeof value === 'string' || typeof value === 'number';
  return typeof value === 'boolean' || (isPlain && /^(true|false|0|1)$/i.test(String(value)));
}

function notInteger(field: string): Rule {
  return invalid(
    `${field} not an integer`,
    (body) => isGiven(body, field) && integerOf(body, field) === null,
    `${field}, A valid integer is required.`,
  );
}

export function notAUrl(body: RequestBody, field: string): boolean {
  const text = textOf(body, field);
  return text !== null && !(URL.canParse(text) && /^https?:\/\//i.test(text));
}

/** Without this rule, names sent as JSON within JSON, for example, would be ignored silently. */
function isBadMetadata({ metadata }: RequestBody): boolean {
  if (!isObject(metadata)) return true;
  const lists = METADATA_LISTS.filter((name) => isGiven(metadata, name)).map(
    (name) => metadata[name],
  );
  return !lists.every(
    (list) => Array.isArray(list) && list.every((text) => typeof text === 'string'),
  );
}

function shown(value: unknown): string {
  return String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 60);
}

export const FIELD_RULES: readonly Rule[] = [
  invalid(
    'link_id missing',
    (body) => !isGiven(body, 'link_id') || textOf(body, 'link_id')?.trim() === '',
    'link_id, This field is required.',
  ),
  notText('link_id'),
  invalid(
    'link_id with control characters',
    (body) => /\p{Cc}/u.test(String(body['link_id'])),
    'link_id, Control characters are not allowed.',
  ),
  tooLong('link_id', 500),
  invalid(
    'link_id names a scenario that the sandbox does not have',
    (body) => isUnknownScenario(String(body['link_id'])),
    `link_id, Not a scenario of the sandbox. It has ${SCENARIO_LINK_IDS.join(', ')}.`,
  ),
  notText('redirect_url'),
  tooLong('redirect_url', 200),
  {
    condition: 'Invalid redirect_url',
    applies: ({ body }) => notAUrl(body, 'redirect_url'),
    status: 400,
    code: 'INVALID_URL',
    message: 'Enter a valid URL.',
  },
  notText('logo_url'),
  {
    condition: 'URL too long (logo_url: the one URL whose length has no row of its own)',
    applies: ({ body }) => (textOf(body, 'logo_url')?.length ?? 0) > 200,
    status: 400,
    code: 'INVALID_LENGTH',
    message: 'Field length exceeds limit',
  },
  invalid(
    'logo_url not a URL',
    (body) => notAUrl(body, 'logo_url'),
    'logo_url, Enter a valid URL.',
  ),
  notText('bank_name'),
  tooLong('bank_name', 50),
  notAChoice('mode', MODES),
  notText('journey_mode'),
  tooLong('journey_mode', 50),
  notBoolean('is_mobile_field_editable'),
  notBoolean('accept_anything'),
  invalid(
    'metadata not an object of lists',
    (body) => isGiven(body, 'metadata') && isBadMetadata(body),
    'metadata, Expected an object with lists of texts.',
  ),
];

/** For fields that only version 1 has. */
export const AA_FIELD_RULES: readonly Rule[] = [
  notAChoice('aa_journey_mode', AA_JOURNEY_MODES),
  notInteger('aa_recurring_tenure_month_count'),
  notInteger('aa_recurring_tenure_month'),
  notAChoice('aa_recurring_frequency_unit', FREQUENCY_UNITS),
  notInteger('aa_recurring_frequency_value'),
];
