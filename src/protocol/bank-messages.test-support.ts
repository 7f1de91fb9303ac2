import { decodeMessage } from './decode.ts';
import type { JourneyEvent } from './event.ts';

export const MARK = 'finbox-bankconnect';

export function message(status: unknown, payload?: unknown, more: object = {}) {
  return { type: MARK, status, payload, ...more };
}

export function succeeded(
  ids: Partial<Record<'sessionId' | 'entityId' | 'linkId', string>>,
): JourneyEvent {
  return { type: 'succeeded', sessionId: null, entityId: null, linkId: null, ...ids };
}

export function exited(text: string): JourneyEvent {
  return { type: 'exited', message: text };
}

export function problem(
  code: string,
  reason: string,
  linkId: string | null = 'app-1042',
): JourneyEvent {
  const category = code.startsWith('MU')
    ? 'manual-upload'
    : code.startsWith('NB')
      ? 'net-banking'
      : 'other';
  return { type: 'problem-reported', problem: { code, category, reason, linkId } };
}

export function info(name: string, text: string, linkId: string | null = 'app-1042'): JourneyEvent {
  return { type: 'info-reported', info: { name, message: text, linkId } };
}

export function eventOf(data: unknown): JourneyEvent {
  const decoded = decodeMessage(data);
  if (decoded.kind !== 'event') throw new Error(`expected an event, got ${decoded.kind}`);
  return decoded.event;
}
