import { successMessage, type Sender } from './messages.ts';
import type { FramedAction } from './scenario.ts';

const STRANGER = '00000000-0000-4000-8000-000000000000';

/**
 * Posts junk of every kind at once, none of which is a valid result, and the real success after a pause.
 * A correct host page reports that success with this session's id, and nothing before it.
 */
export function createHostileActions(sender: Sender): readonly FramedAction[] {
  const ours = { type: 'finbox-bankconnect' };
  const wrongData: unknown[] = [null, true, 0, -1.5, '', 'success', '{"type":', '[]', [], [[]], {}];
  const wrongEnvelope: unknown[] = [
    { ...successMessageOf(sender), type: 'finbox-lending' },
    { ...successMessageOf(sender), type: ['finbox-bankconnect'] },
    { ...ours, status: 'succeeded', payload: {} },
    { ...ours, status: 42, payload: {} },
    { ...ours, status: { success: true }, payload: {} },
    ...['__proto__', 'constructor', 'toString'].map((status) => ({ ...ours, status, payload: {} })),
    { ...ours, payload: { sessionId: sender.sessionId } },
    `{"__proto__":${JSON.stringify(successMessage(sender))}}`,
  ];
  const wrongPayload: unknown[] = [
    { ...ours, status: 'success', payload: 'done' },
    { ...ours, status: 'success', payload: [sender.sessionId] },
    { ...ours, status: 'success', payload: { sessionId: { id: sender.sessionId } } },
    { ...ours, status: 'success', payload: { sessionId: STRANGER, linkId: sender.linkId } },
    { ...ours, status: 'error', payload: 'boom' },
    { ...ours, status: 'info', payload: { event_name: ['bank_selected'], message: {} } },
  ];
  return [
    ...[...wrongData, ...wrongEnvelope, ...wrongPayload].map((post) => ({ post })),
    { postJunk: 'undefined' },
    { postJunk: 'not-a-number' },
    { postJunk: 'bigint' },
    { postJunk: 'map' },
    { postJunk: 'cycle' },
    { postJunk: 'two-megabytes' },
    { postJunk: 'deep-json' },
    { waitMs: 100 },
    { post: successMessage(sender) },
  ];
}

function successMessageOf(sender: Sender): object {
  return successMessage(sender) as object;
}
