import { EXTRA_SCENARIOS } from './extra-scenarios.ts';
import { createHostileActions } from './hostile-scenario.ts';
import * as wire from './messages.ts';
import type { Sender } from './messages.ts';
import { defineScenario, type Scenario } from './scenario.ts';

const PASSWORD_ERROR = { errorType: 'MU003', reason: 'Password Incorrect' };

const success = wire.successMessage;
const exit = wire.exitMessage;
const error = (sender: Sender) => wire.errorMessage(sender, PASSWORD_ERROR);

/** Those of the sandbox's contract. */
export const MAIN_SCENARIOS: readonly Scenario[] = [
  defineScenario('success', 'success', 'Success.', (s) => [success(s)]),
  defineScenario('exit', 'exit', 'The customer leaves.', (s) => [exit(s)]),
  defineScenario('error-exit', 'exit', 'Error MU003, then the customer leaves.', (s) => [
    error(s),
    exit(s),
  ]),
  defineScenario('error-success', 'success', 'Error MU003, then success.', (s) => [
    error(s),
    success(s),
  ]),
  defineScenario(
    'info',
    null,
    'The four documented info events, then nothing: the journey stays open.',
    (s) => [
      wire.infoMessage(s, 'bank_selected', 'HDFC BANK'),
      wire.infoMessage(s, 'manual'),
      wire.infoMessage(s, 'manual_upload_back'),
      wire.infoMessage(s, 'net_banking_back'),
    ],
  ),
  defineScenario('silent', null, 'The page loads and says nothing.'),
  {
    ...defineScenario('slow', 'success', 'The page comes late (3 s), then success.', (s) => [
      success(s),
    ]),
    isDelayed: true,
  },
  defineScenario('double-success', 'success', 'Success twice in a row: one outcome.', (s) => [
    success(s),
    success(s),
  ]),
  defineScenario('success-exit', 'success', 'Success, then exit: the success counts.', (s) => [
    success(s),
    exit(s),
  ]),
  defineScenario('exit-success', 'exit', 'Exit, then success: the exit counts.', (s) => [
    exit(s),
    success(s),
  ]),
  defineScenario(
    'legacy-success',
    'success-with-entity',
    'Success as in May 2020: fb-success.',
    (s) => [wire.firstSuccessMessage(s)],
  ),
  defineScenario('legacy-exit', 'exit', 'Leaving as in May 2020: fb-exit.', (s) => [
    wire.firstExitMessage(s),
  ]),
  defineScenario(
    'legacy-error',
    null,
    'Two errors that are called exit, as until September 2020, then nothing: the journey stays open.',
    (s) => [
      wire.errorAsExitMessage(s, { reason: PASSWORD_ERROR.reason }),
      wire.errorAsExitMessage(s, PASSWORD_ERROR),
    ],
  ),
  defineScenario(
    'string-data',
    'success',
    'Success as a JSON string, as web views get it.',
    (s) => [JSON.stringify(success(s))],
  ),
  defineScenario(
    'entity-flow',
    'success-with-entity',
    'Success with entityId instead of sessionId.',
    (s) => [wire.entitySuccessMessage(s)],
  ),
  {
    ...defineScenario(
      'hostile',
      'success',
      'Some thirty pieces of junk, then (100 ms) a real success.',
    ),
    framed: createHostileActions,
  },
  {
    ...defineScenario(
      'expired',
      null,
      'The session has already expired: the page says so, posts nothing.',
    ),
    startsExpired: true,
  },
];

export const SCENARIOS: readonly Scenario[] = [...MAIN_SCENARIOS, ...EXTRA_SCENARIOS];

const PREFIX = 'sandbox:';
const byLinkId = new Map(SCENARIOS.map((each) => [PREFIX + each.name, each]));

export function findScenario(linkId: string): Scenario | null {
  return byLinkId.get(linkId) ?? null;
}

/** `sandbox:` is reserved: a link id that begins with it and names no scenario is a typing mistake. */
export function isUnknownScenario(linkId: string): boolean {
  return linkId.startsWith(PREFIX) && !byLinkId.has(linkId);
}

export const SCENARIO_LINK_IDS: readonly string[] = [...byLinkId.keys()];
