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

  test('may be given as bytes', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(ENRICHMENT));
    expect(parseWebhook(bytes)).toEqual(parseWebhook(ENRICHMENT));
  });

  test('of enrichment may lack its verdict', () => {
    const { insights_available: _, ...rest } = ENRICHMENT;
    expect(parseWebhook(rest)).toMatchObject({ insights_available: null, session_id: 'session-1' });
  });

  test.each<[string, object, string | null, string | null]>([
    [
      'another event',
      { ...UPLOAD, event_name: 'NEW_NOTIFICATION' },
      'NEW_NOTIFICATION',
      'session-1',
    ],
    ['no event', { ...UPLOAD, event_name: undefined }, null, 'session-1'],
    ['no session', { ...UPLOAD, session_id: '' }, UPLOAD.event_name, null],
    ['the entity flow', { entity_id: 'e', progress: 'completed', link_id: null }, null, null],
    ['nothing', {}, null, null],
  ])('%s is unknown, and kept', (_name, body, name, session_id) => {
    expect(parseWebhook(body)).toEqual({
      event_name: 'UNKNOWN',
      name,
      session_id,
      body: JSON.parse(JSON.stringify(body)),
    });
  });

  test.each<[string, unknown]>([
    ['broken JSON', '{"session_id":'],
    ['a text', '"text"'],
    ['null', null],
    ['undefined', undefined],
    ['a list', [UPLOAD]],
    ['a number that JSON has no form for', { a: 1n }],
  ])('%s is null', (_name, body) => {
    expect(parseWebhook(body)).toBeNull();
  });

  test('whatever comes, nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (body) => void parseWebhook(body)));
  });
});

test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => unknown]>([
  ['an ArrayBuffer', (bytes) => bytes.buffer],
  ['a DataView', (bytes) => new DataView(bytes.buffer)],
  ['bytes of a larger buffer', (bytes) => Buffer.from([0, ...bytes, 0]).subarray(1, -1)],
  ['a text with a byte order mark', (bytes) => `\uFEFF${new TextDecoder().decode(bytes)}`],
  ['bytes with a byte order mark', (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])],
])('a webhook may be given as %s', (_name, of) => {
  const bytes = new TextEncoder().encode(JSON.stringify(ENRICHMENT));
  expect(parseWebhook(of(bytes))).toEqual(parseWebhook(ENRICHMENT));
});
