import { exitMessage, successMessage } from './messages.ts';
import { defineScenario, type Scenario } from './scenario.ts';

/** Ways through the journey that no document describes, but that a page may meet. */
export const EXTRA_SCENARIOS: readonly Scenario[] = [
  {
    ...defineScenario(
      'coop-success',
      'success',
      'Success, on a page with COOP: same-origin.',
      (s) => [successMessage(s)],
    ),
    hasOpenerPolicy: true,
  },
  {
    ...defineScenario(
      'coop-exit',
      'exit',
      'The customer leaves a page with COOP: same-origin.',
      (s) => [exitMessage(s)],
    ),
    hasOpenerPolicy: true,
  },
  {
    ...defineScenario('coop-silent', null, 'A page with COOP: same-origin that says nothing.'),
    hasOpenerPolicy: true,
  },
  {
    ...defineScenario(
      'framed-return',
      'success',
      'A framed page returns with success, and posts nothing.',
    ),
    returnsInFrame: true,
  },
  {
    ...defineScenario('framed-exit', 'exit', 'A framed page returns with exit, and posts nothing.'),
    returnsInFrame: true,
  },
  {
    ...defineScenario(
      'message-and-return',
      'success',
      'A framed page posts success and, 50 ms later, returns as well: one outcome.',
    ),
    framed: (sender) => [{ post: successMessage(sender) }, { waitMs: 50 }],
    returnsInFrame: true,
  },
  {
    ...defineScenario(
      'upload-exit',
      'exit',
      'The customer leaves after a statement was taken: the upload status is IN PROGRESS.',
      (s) => [exitMessage(s)],
    ),
    hasUpload: true,
  },
  defineScenario(
    'return-bare',
    'success-without-id',
    'Returns with success=true and no id: the session is the one that was launched.',
    (s) => [successMessage(s)],
  ),
  {
    ...defineScenario(
      'slow-return',
      'success',
      'Stays for 1.5 s, then returns (or posts) success.',
    ),
    framed: (sender) => [{ waitMs: 1500 }, { post: successMessage(sender) }],
    returnAfterMs: 1500,
  },
];
