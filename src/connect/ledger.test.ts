import { beforeEach, expect, test } from 'vitest';
import { recall, remember } from './ledger.ts';

const SESSION = 'session-1';
const PENDING = {
  nonce: 'n',
  id: SESSION,
  display: 'popup',
  time: Date.now(),
  place: '0',
} as const;
const CLAIM = { sessionId: SESSION, entityId: null, linkId: 'app-1', via: 'message' } as const;

function keptKeys(): Set<string> {
  const entry = JSON.parse(sessionStorage.getItem('finbox-connect:popup') ?? '{}') as object;
  return new Set(Object.keys(entry));
}

beforeEach(() => sessionStorage.clear());

test('an entry older than the longest session is not found', () => {
  const time = Date.now() - 43_200 * 60_000 - 1;
  remember({ ...PENDING, display: 'tab', time });
  expect(recall('tab')).toBeNull();
});

test('what somebody else left in its place is not taken for a journey', () => {
  for (const junk of ['{', '7', '[null, 7, {}]', '{"nonce":"x"}']) {
    sessionStorage.setItem('finbox-connect:popup', junk);
    expect(recall('popup')).toBeNull();
  }
});

test('an entry of a version that knew no places is found, for whoever asks', () => {
  const { place: _, ...entry } = PENDING;
  sessionStorage.setItem('finbox-connect:popup', JSON.stringify(entry));
  expect(recall('popup')).toMatchObject({ id: SESSION, place: '' });
});

test('it holds id, nonce, time and place of a journey and nothing else', () => {
  remember(PENDING);
  expect(keptKeys()).toEqual(new Set(['id', 'nonce', 'place', 'time']));
});

test('it holds a success only while that is being checked', () => {
  remember({ ...PENDING, claim: CLAIM });
  expect(recall('popup')?.claim).toEqual(CLAIM);
  remember(PENDING);
  expect(keptKeys()).not.toContain('claim');
});

test.each([
  ['names nothing', { via: 'message' }],
  ['came in no known way', { ...CLAIM, via: 'status' }],
  ['is no object', 'success'],
])('a success that %s is not taken for one', (_, claim) => {
  const entry = JSON.stringify({ ...PENDING, claim });
  sessionStorage.setItem('finbox-connect:popup', entry);
  expect(recall('popup')).toMatchObject({ id: SESSION, claim: null });
});
