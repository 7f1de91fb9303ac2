/**
 * What BankConnect posts to the page that frames it, with the spelling that it has on the wire.
 * Source: FinBox docs, session flow, JavaScript; for older messages, the history of that page.
 */

/** The session that posts a message. */
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

/** `message` is empty, except for `bank_selected`. */
export function infoMessage({ linkId }: Sender, eventName: string, message = ''): unknown {
  return { type: TYPE, status: 'info', payload: { linkId, event_name: eventName, message } };
}

/** The success of the entity flow, an older API with entity ids instead of session ids. */
export function entitySuccessMessage(sender: Sender): unknown {
  const payload = { entityId: entityIdOf(sender), linkId: sender.linkId };
  return { type: TYPE, status: 'success', payload };
}

/** The success of May 2020. */
export function firstSuccessMessage(sender: Sender): unknown {
  const payload = { entityId: entityIdOf(sender), linkId: sender.linkId };
  return { type: TYPE, status: 'fb-success', payload };
}

/** The exit of May 2020. Its reason is empty, because nothing has failed. */
export function firstExitMessage({ linkId }: Sender): unknown {
  return { type: TYPE, status: 'fb-exit', payload: { reason: '', linkId } };
}

/** The error until September 2020, with the status `exit`. `error_type` came shortly before that ended. */
export function errorAsExitMessage({ linkId }: Sender, error: Partial<BankConnectError>): unknown {
  const payload = { reason: error.reason, linkId, error_type: error.errorType };
  return { type: TYPE, status: 'exit', payload };
}

/** Eighteen hexadecimal digits, like the entity ids of the docs. Always the same for a session. */
export function entityIdOf({ sessionId }: Sender): string {
  return sessionId.replaceAll('-', '').slice(0, 18);
}
