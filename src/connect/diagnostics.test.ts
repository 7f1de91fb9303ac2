import { expect, test } from 'vitest';
import { DiagnosticLog, type DiagnosticEntry } from './diagnostics.ts';

/** What is of this log, without the messages of the page that belonged to nobody. */
function own(log: DiagnosticLog): readonly DiagnosticEntry[] {
  return log.read().filter((entry) => entry.kind !== 'refused' || entry.reason !== 'source');
}

test('equal refusals in a row are one entry with their number', () => {
  const log = new DiagnosticLog();
  for (const reason of ['origin', 'origin', 'late', 'origin']) log.recordRefusal(reason);
  expect(own(log)).toMatchObject([
    { reason: 'origin', count: 2 },
    { reason: 'late', count: 1 },
    { reason: 'origin', count: 1 },
  ]);
});

test('of more than a hundred entries the oldest give way', () => {
  const log = new DiagnosticLog();
  for (let number = 1; number <= 103; number += 1) log.recordRefusal(`reason ${number}`);
  expect(own(log)).toHaveLength(100);
  expect(own(log)[0]).toMatchObject({ reason: 'reason 4' });
  expect(own(log).at(-1)).toMatchObject({ reason: 'reason 103' });
});
