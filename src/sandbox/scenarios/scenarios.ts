import { EXTRA_SCENARIOS } from './extra-scenarios.ts';
import { createHostileActions } from './hostile-scenario.ts';
import * as wire from './messages.ts';
import { posting, type Scenario } from './scenario.ts';

const PASSWORD_ERROR = { errorType: 'MU003', reason: 'Password Incorrect' };

const success = wire.successMessage;
const exit = (sender: wire.Sender) => wire.exitMessage(sender);
const error = (sender: wire.Sender) => wire.errorMessage(sender, PASSWORD_ERROR);
const info = (eventName: string, message?: string) => (sender: wire.Sender) =>
  wire.infoMessage(sender, eventName, message);
const errorAsExit = (problem: Partial<wire.BankConnectError>) => (sender: wire.Sender) =>
  wire.errorAsExitMessage(sender, problem);

/** The scenarios that lenders can rely on. */
export const MAIN_SCENARIOS: readonly Scenario[] = [
  { name: 'success', summary: 'Success.', returnsWith: 'success', framed: posting(success) },
  { name: 'exit', summary: 'The customer leaves.', returnsWith: 'exit', framed: posting(exit) },
  {
    name: 'error-exit',
    summary: 'Error MU003, then the customer leaves.',
    returnsWith: 'exit',
    framed: posting(error, exit),
  },
  {
    name: 'error-success',
    summary: 'Error MU003, then success.',
    returnsWith: 'success',
    framed: posting(error, success),
  },
  {
    name: 'info',
    summary: 'The four documented info events, then nothing: the journey stays open.',
    returnsWith: null,
    framed: posting(
      info('bank_selected', 'HDFC BANK'),
      info('manual'),
      info('manual_upload_back'),
      info('net_banking_back'),
    ),
  },
  { name: 'silent', summary: 'The page loads and says nothing.', returnsWith: null },
  {
    name: 'slow',
    summary: 'The page comes late (3 s), then success.',
    returnsWith: 'success',
    framed: posting(success),
    isDelayed: true,
  },
  {
    name: 'double-success',
    summary: 'Success twice in a row: one outcome.',
    returnsWith: 'success',
    framed: posting(success, success),
  },
  {
    name: 'success-exit',
    summary: 'Success, then exit: the success counts.',
    returnsWith: 'success',
    framed: posting(success, exit),
  },
  {
    name: 'exit-success',
    summary: 'Exit, then success: the exit counts.',
    returnsWith: 'exit',
    framed: posting(exit, success),
  },
  {
    name: 'legacy-success',
    summary: 'Success as in May 2020: fb-success.',
    returnsWith: 'success-with-entity',
    framed: posting(wire.firstSuccessMessage),
  },
  {
    name: 'legacy-exit',
    summary: 'Leaving as in May 2020: fb-exit.',
    returnsWith: 'exit',
    framed: posting(wire.firstExitMessage),
  },
  {
    name: 'legacy-error',
    summary:
      'Two errors that are called exit, as until September 2020, then nothing: the journey stays open.',
    returnsWith: null,
    framed: posting(errorAsExit({ reason: PASSWORD_ERROR.reason }), errorAsExit(PASSWORD_ERROR)),
  },
  {
    name: 'string-data',
    summary: 'Success as a JSON string, as web views get it.',
    returnsWith: 'success',
    framed: posting((sender) => JSON.stringify(success(sender))),
  },
  {
    name: 'entity-flow',
    summary: 'Success with entityId instead of sessionId.',
    returnsWith: 'success-with-entity',
    framed: posting(wire.entitySuccessMessage),
  },
  {
    name: 'hostile',
    summary: 'Some thirty pieces of junk, then (100 ms) a real success.',
    returnsWith: 'success',
    framed: createHostileActions,
  },
  {
    name: 'expired',
    summary: 'The session has already expired: the page says so, posts nothing.',
    returnsWith: null,
    startsExpired: true,
  },
];

export const SCENARIOS: readonly Scenario[] = [...MAIN_SCENARIOS, ...EXTRA_SCENARIOS];

const PREFIX = 'sandbox:';
const byLinkId = new Map(SCENARIOS.map((each) => [PREFIX + each.name, each]));

export function findScenario(linkId: string): Scenario | null {
  return byLinkId.get(linkId) ?? null;
}

/** The prefix `sandbox:` is reserved, so that a misspelt scenario is an error and not a plain session. */
export function isUnknownScenario(linkId: string): boolean {
  return linkId.startsWith(PREFIX) && !byLinkId.has(linkId);
}

export const SCENARIO_LINK_IDS: readonly string[] = [...byLinkId.keys()];
