import type { JourneyEvent } from './event.ts';

/** Makes today's message of BankConnect that `decodeMessage` reads as `event`. For tests and doubles. */
export function encodeMessage(event: JourneyEvent): object {
  switch (event.type) {
    case 'succeeded': {
      const { sessionId, entityId, linkId } = event;
      return envelope('success', { sessionId, entityId, linkId });
    }
    case 'exited':
      return envelope('exit', { message: event.message });
    case 'problem-reported': {
      const { code, reason, linkId } = event.problem;
      return envelope('error', { error_type: code, reason, linkID: linkId });
    }
    case 'info-reported': {
      const { name, message, linkId } = event.info;
      return envelope('info', { event_name: name, message, linkID: linkId });
    }
  }
}

/** What nobody knows is left out, as BankConnect does. */
function envelope(status: string, fields: Readonly<Record<string, string | null>>): object {
  const payload = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { type: 'finbox-bankconnect', status, payload };
}
