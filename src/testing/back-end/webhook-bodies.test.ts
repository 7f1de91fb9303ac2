import { expect, test } from 'vitest';
import { parseWebhook } from '../../server/index.ts';
import { webhookBodies } from './webhook-bodies.ts';

test.each([
  ['completed', 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION'],
  ['expired', 'SESSION_EXPIRY_NOTIFICATION'],
  ['processed', 'ENRICHMENT_NOTIFICATION'],
] as const)('the body of "%s" is read as %s', (name, event_name) => {
  const body = webhookBodies[name]('s-1');
  expect(parseWebhook(JSON.stringify(body))).toMatchObject({ event_name, session_id: 's-1' });
});

test('a test may change what a body says', () => {
  const body = webhookBodies.processed('s-1', { insights_available: false });
  expect(parseWebhook(body)).toMatchObject({ insights_available: false });
});
