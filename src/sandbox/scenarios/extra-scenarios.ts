import { exitMessage, successMessage, type Sender } from './messages.ts';
import { posting, type Scenario } from './scenario.ts';

const success = posting(successMessage);
const exit = posting((sender: Sender) => exitMessage(sender));

/** Behaviour that no document describes, but that a host page may meet. These may change. */
export const EXTRA_SCENARIOS: readonly Scenario[] = [
  {
    name: 'coop-success',
    summary: 'Success, on a page with COOP: same-origin.',
    returnsWith: 'success',
    framed: success,
    hasOpenerPolicy: true,
  },
  {
    name: 'coop-exit',
    summary: 'The customer leaves a page with COOP: same-origin.',
    returnsWith: 'exit',
    framed: exit,
    hasOpenerPolicy: true,
  },
  {
    name: 'coop-silent',
    summary: 'A page with COOP: same-origin that says nothing.',
    returnsWith: null,
    hasOpenerPolicy: true,
  },
  {
    name: 'framed-return',
    summary: 'A framed page returns with success, and posts nothing.',
    returnsWith: 'success',
    returnsInFrame: true,
  },
  {
    name: 'framed-exit',
    summary: 'A framed page returns with exit, and posts nothing.',
    returnsWith: 'exit',
    returnsInFrame: true,
  },
  {
    name: 'message-and-return',
    summary: 'A framed page posts success and, 50 ms later, returns as well: one outcome.',
    returnsWith: 'success',
    framed: (sender) => [...success(sender), { waitMs: 50 }],
    returnsInFrame: true,
  },
  {
    name: 'upload-exit',
    summary: 'The customer leaves after a statement was taken: the upload status is IN PROGRESS.',
    returnsWith: 'exit',
    framed: exit,
    hasUpload: true,
  },
  {
    name: 'consent-revoked',
    summary: 'Success, after which the customer revokes a periodic consent: a pull is refused.',
    returnsWith: 'success',
    framed: success,
  },
  {
    name: 'return-bare',
    summary: 'Returns with success=true and no id: the session is the one that was launched.',
    returnsWith: 'success-without-id',
    framed: success,
  },
  {
    name: 'slow-return',
    summary: 'Stays for 1.5 s, then returns (or posts) success.',
    returnsWith: 'success',
    framed: (sender) => [{ waitMs: 1500 }, ...success(sender)],
    returnAfterMs: 1500,
  },
];
