/**
 * What BankConnect posts to the page that frames it, in the wire's own spelling.
 * Source: FinBox docs, session flow, JavaScript (today's), and their history (older ones).
 */
export interface Sender {
  readonly sessionId: string;
  readonly linkId: string;
}

const TYPE = 'finbox-bankconnect';

export interface BankConnectError {
  readonly errorType: string;
  readonly reason: string;
}

const EXIT_MESSAGE = 'Customer left the journey';

export function successMessage({ sessionId, linkId }: Sender): unknown {
  return { type: TYPE, status: 'success', payload: { sessionId, linkId } };
}

export function exitMessage({ linkId }: Sender, message = EXIT_MESSAGE): unknown {
  return { type: TYPE, status: 'exit', payload: { linkId, message } };
}

export function errorMessage({ linkId }: Sender, { errorType, reason }: BankConnectError): unknown {
  return { type: TYPE, status: 'error', payload: { reason, linkId, error_type: errorType } };
}

/** `message` is empty but for `bank_selected`. */
export function infoMessage({ linkId }: Sender, eventName: string, message = ''): unknown {
  return { type: TYPE, status: 'info', payload: { linkId, event_name: eventName, message } };
}

/** The entity flow's success, with the id that the older API gave instead of a session's. */
export function entitySuccessMessage(sender: Sender): unknown {
  const payload = { entityId: entityIdOf(sender), linkId: sender.linkId };
  return { type: TYPE, status: 'success', payload };
}

/** Success as it was in May 2020. */
export function firstSuccessMessage(sender: Sender): unknown {
  const payload = { entityId: entityIdOf(sender), linkId: sender.linkId };
  return { type: TYPE, status: 'fb-success', payload };
}

/** Leaving as it was in May 2020: with an empty reason, since nothing had failed. */
export function firstExitMessage({ linkId }: Sender): unknown {
  return { type: TYPE, status: 'fb-exit', payload: { reason: '', linkId } };
}

/** An error as it was until September 2020, called an exit; the last day of that with its code. */
export function errorAsExitMessage({ linkId }: Sender, error: Partial<BankConnectError>): unknown {
  const payload = { reason: error.reason, linkId, error_type: error.errorType };
  return { type: TYPE, status: 'exit', payload };
}

/** Eighteen hex digits, like the entity ids of the docs; the same for the same session. */
export function entityIdOf({ sessionId }: Sender): string {
  return sessionId.replaceAll('-', '').slice(0, 18);
}
