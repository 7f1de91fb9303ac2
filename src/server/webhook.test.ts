import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWebhook } from './webhook.ts';

const UPLOAD = {
  session_id: 'session-1',
  event_name: 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION',
  message: 'Upload Completed',
  accounts: [{ account_id: 'account-1', account_status: 'PARTIAL', months: ['2025-08'] }],
  session_date_range: { from_date: '11/08/2025', to_date: '11/11/2025' },
};

const ENRICHMENT = {
  session_id: 'session-1',
  insights_available: true,
  accounts: [{ account_id: 'account-1', error_code: '', account_status: 'completed' }],
  event_name: 'ENRICHMENT_NOTIFICATION',
};

describe('a webhook', () => {
  test.each([
    ['completion', UPLOAD.event_name, UPLOAD.event_name],
    ['completion, as it was called in 2024', 'SESSION_COMPLETION_NOTIFICATION', UPLOAD.event_name],
    ['expiry', 'SESSION_EXPIRY_NOTIFICATION', 'SESSION_EXPIRY_NOTIFICATION'],
  ])('of %s', (_name, sent, event_name) => {
    const event = parseWebhook({ ...UPLOAD, event_name: sent });
    expect(event).toMatchObject({ ...UPLOAD, event_name });
  });

  test('of enrichment, with null for an empty error', () => {
    const event = parseWebhook(ENRICHMENT);
    expect(event).toMatchObject({
      event_name: 'ENRICHMENT_NOTIFICATION',
      insights_available: true,
      accounts: [{ account_id: 'account-1', error_code: null, attempt_types: [] }],
    });
  });

  test('may be given as JSON text', () => {
    expect(parseWebhook(JSON.stringify(ENRICHMENT))).toEqual(parseWebhook(ENRICHMENT));
  });

  test.each<[string, unknown]>([
    ['another event', { ...UPLOAD, event_name: 'NEW_NOTIFICATION' }],
    ['no event', { ...UPLOAD, event_name: undefined }],
    ['no session', { ...UPLOAD, session_id: '' }],
    ['an enrichment without its verdict', { ...ENRICHMENT, insights_available: 'yes' }],
    ['the entity flow', { entity_id: 'e', statement_id: '', link_id: null, progress: 'completed' }],
    ['broken JSON', '{"session_id":'],
    ['null', null],
    ['undefined', undefined],
    ['a list', [UPLOAD]],
  ])('%s is null', (_name, body) => {
    expect(parseWebhook(body)).toBeNull();
  });

  test('whatever comes, nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (body) => void parseWebhook(body)));
  });
});
