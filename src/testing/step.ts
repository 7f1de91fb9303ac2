import type { LaunchSignal } from '../launch/target.ts';
import { encodeMessage } from '../protocol/encode-message.ts';
import type { JourneyEvent } from '../protocol/event.ts';
import { categoryOf } from '../protocol/problem-codes.ts';

/** The ids that a simulated success names. What is left out is the launched session's. */
export interface SimulatedSuccess {
  readonly sessionId?: string;
  readonly entityId?: string;
  readonly linkId?: string;
}

/**
 * One thing that happens in a journey.
 *
 * `info:<name>`, `error:<code>`, `success`, `exit` and `exit:<message>` are BankConnect's messages;
 * `return:success` and `return:failure` are its way back to the lender's return page. `dismiss` closes the
 * window as the customer would, and `block` refuses it as the browser would. `{ message }` is posted as it is.
 */
export type JourneyStep =
  | `info:${string}`
  | `error:${string}`
  | 'success'
  | 'exit'
  | `exit:${string}`
  | 'return:success'
  | 'return:failure'
  | 'dismiss'
  | 'block'
  | { readonly success: SimulatedSuccess }
  | { readonly error: string; readonly reason: string }
  | { readonly message: unknown };

const STEPS =
  'info:<name>, error:<code>, success, exit, exit:<message>, return:success, return:failure, dismiss, ' +
  'block, { success: ids }, { error, reason } or { message }';

/** What the journey's window reports for a step. Throws `TypeError` for what is no step. */
export function signalOf(step: JourneyStep): LaunchSignal {
  if (step === 'dismiss') return { type: 'dismissed' };
  if (step === 'block') return { type: 'blocked' };
  if (step === 'return:success' || step === 'return:failure') {
    return { type: 'returned', url: returnAddress(step === 'return:success'), proof: 'window' };
  }
  return { type: 'message', data: messageOf(step) };
}

/** BankConnect's message for a step. Throws `TypeError` for a step that is no message. */
export function messageOf(step: JourneyStep): unknown {
  if (typeof step === 'string' && /^(return:.*|dismiss|block)$/.test(step)) {
    throw new TypeError(
      `"${step}" is no message, and a frame that is open already plays only messages. Call ` +
        'simulateJourney before the page opens the journey.',
    );
  }
  if (typeof step === 'object' && step !== null && 'message' in step) return step.message;
  return encodeMessage(eventOf(step));
}

/** Whether a journey ends with the step, if it counts. */
export function isEnd(step: JourneyStep): boolean {
  if (typeof step === 'object') return 'success' in step;
  return !/^(info|error):/.test(step);
}

function eventOf(step: JourneyStep): JourneyEvent {
  if (step === 'success') return succeeded({});
  if (typeof step === 'object' && step !== null) {
    if ('success' in step) return succeeded(step.success);
    if ('error' in step) return problem(step.error, step.reason);
    throw wrongStep(step);
  }
  const [, kind, text = ''] = /^([a-z]+)(?::([^]*))?$/.exec(String(step)) ?? [];
  if (kind === 'exit') return { type: 'exited', message: text };
  if (kind === 'error' && text) return problem(text, `Simulated ${text}`);
  if (kind === 'info' && text) {
    return { type: 'info-reported', info: { name: text, message: '', linkId: null } };
  }
  throw wrongStep(step);
}

function wrongStep(step: unknown): TypeError {
  return new TypeError(`${JSON.stringify(step)} is no step of a journey. There is: ${STEPS}.`);
}

function succeeded({ sessionId, entityId, linkId }: SimulatedSuccess): JourneyEvent {
  return {
    type: 'succeeded',
    sessionId: sessionId ?? null,
    // A success that names nothing counts for no session without an id.
    entityId: entityId ?? 'simulated-entity',
    linkId: linkId ?? null,
  };
}

function problem(code: string, reason: string): JourneyEvent {
  const category = categoryOf(code);
  return { type: 'problem-reported', problem: { code, category, reason, linkId: null } };
}

function returnAddress(isSuccess: boolean): string {
  const ids = isSuccess ? '&entity_id=simulated-entity' : '';
  return `https://lender.example/return?success=${isSuccess}${ids}`;
}
