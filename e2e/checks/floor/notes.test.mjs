import { expect, test } from 'vitest';
import { isNoted, readNotes } from './notes.mjs';

const finding = { key: 'api.structuredClone', line: 2 };

test.each([
  ['on the line', `\nstructuredClone(x); // floor: api.structuredClone copied by hand before`],
  ['on the line above', `// floor: api.structuredClone copied by hand before\nstructuredClone(x);`],
  ['in a style sheet', `/* floor: api.structuredClone copied by hand before */\na {}`],
  ['of what it is part of', `// floor: api copied by hand before\nstructuredClone(x);`],
])('a note %s explains a use', (_where, text) => {
  const notes = readNotes(text, 'x.ts');
  expect(isNoted(notes, finding)).toBe(true);
  expect(notes).toEqual([expect.objectContaining({ isUsed: true })]);
});

test.each([
  ['of another feature', `// floor: api.structured because\nstructuredClone(x);`],
  ['further up', `// floor: api.structuredClone because`],
])('a note %s explains nothing and stays unused', (_what, text) => {
  const notes = readNotes(text, 'x.ts');
  expect(isNoted(notes, { ...finding, line: 3 })).toBe(false);
  expect(notes).toEqual([expect.objectContaining({ isUsed: false })]);
});

test('a note without a reason is an error', () => {
  expect(() => readNotes('f(); // floor: api.fetch', 'x.ts')).toThrow('x.ts:1 Say why');
});
