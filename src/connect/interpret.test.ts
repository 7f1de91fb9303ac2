import { expect, test } from 'vitest';
import type { LaunchSignal } from '../launch/target.ts';
import { interpret } from './interpret.ts';

const returned = (query: string, proof: 'window' | 'tab'): LaunchSignal => ({
  type: 'returned',
  url: `https://lender.example/return?${query}`,
  proof,
});

test('a frame that the page itself refuses ends the journey, with the line to add', () => {
  const signal: LaunchSignal = { type: 'refused-by-page', origin: 'https://client.example' };
  expect(interpret(signal, 'session-1')).toMatchObject({
    kind: 'inputs',
    inputs: [
      {
        type: 'failed',
        code: 'invalid_session',
        message: expect.stringContaining('add https://client.example to its frame-src'),
      },
    ],
  });
});

test.each<[string, LaunchSignal, readonly unknown[]]>([
  ['a journey that another tab announces', { type: 'announced-elsewhere' }, [{ type: 'restored' }]],
  ['a window that was opened beside the frame', { type: 'opened-elsewhere' }, []],
  ['an address without a result', returned('page=2', 'window'), []],
])('%s says as much', (_, signal, inputs) => {
  expect(interpret(signal, 'session-1')).toEqual({ kind: 'inputs', inputs });
});

test('a return to this tab is compared with the launched session, and without one is not taken', () => {
  const success = returned('success=true&session_id=session-1', 'tab');
  expect(interpret(success, 'session-1')).toMatchObject({
    inputs: [{ type: 'loaded' }, { type: 'claimed', sessionId: 'session-1', via: 'return' }],
  });
  expect(interpret(success, null)).toEqual({ kind: 'refused', reason: 'session' });
  const ofEntity = returned('success=true&entity_id=entity-1', 'tab');
  expect(interpret(ofEntity, null)).toMatchObject({ kind: 'inputs' });
});
