import { exitMessage, successMessage } from './messages.ts';
import { scenario, type Scenario } from './scenario.ts';

/** Ways through the journey that no document describes, but that a page may meet. */
export const EXTRA_SCENARIOS: readonly Scenario[] = [
  {
    ...scenario('coop-success', 'success', 'Success, on a page with COOP: same-origin.', (s) => [
      successMessage(s),
    ]),
    isSevered: true,
  },
  {
    ...scenario('coop-exit', 'exit', 'The customer leaves a page with COOP: same-origin.', (s) => [
      exitMessage(s),
    ]),
    isSevered: true,
  },
  {
    ...scenario('coop-silent', null, 'A page with COOP: same-origin that says nothing.'),
    isSevered: true,
  },
  {
    ...scenario(
      'framed-return',
      'success',
      'A framed page returns with success, and posts nothing.',
    ),
    returnsInFrame: true,
  },
  {
    ...scenario('framed-exit', 'exit', 'A framed page returns with exit, and posts nothing.'),
    returnsInFrame: true,
  },
  {
    ...scenario(
      'message-and-return',
      'success',
      'A framed page posts success and, 50 ms later, returns as well: one outcome.',
    ),
    steps: (sender) => [{ post: successMessage(sender) }, { waitMs: 50 }],
    returnsInFrame: true,
  },
  {
    ...scenario(
      'upload-exit',
      'exit',
      'The customer leaves after a statement was taken: the upload status is IN PROGRESS.',
      (s) => [exitMessage(s)],
    ),
    uploads: true,
  },
  scenario(
    'return-bare',
    'bare-success',
    'Returns with success=true and no id: the session is the one that was launched.',
    (s) => [successMessage(s)],
  ),
  {
    ...scenario('slow-return', 'success', 'Stays for 1.5 s, then returns (or posts) success.'),
    steps: (sender) => [{ waitMs: 1500 }, { post: successMessage(sender) }],
    returnAfterMs: 1500,
  },
];
