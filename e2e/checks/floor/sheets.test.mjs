import ts from 'typescript';
import { expect, test } from 'vitest';
import { findSheets } from './sheets.mjs';

function findIn(text, fileName = 'src/x.ts') {
  return findSheets(ts.createSourceFile(fileName, text, ts.ScriptTarget.ESNext, true));
}

test('a style sheet in a script is found where it stands', () => {
  const text = 'const a = 1;\nconst STYLES = `a { inset: 0 }`;';
  expect(findIn(text)).toEqual([{ text: 'a { inset: 0 }', offset: text.indexOf('a { inset') }]);
});

test('what a template puts in is blanked', () => {
  const text = 'f(`a { inset: 0 }${OTHER}b { color: red }`)';
  const [{ text: sheet }] = findIn(text);
  expect(sheet).toBe('a { inset: 0 }        b { color: red }');
});

test.each(['`{}`', '`Hello {name}`', '\'{"a": 1}\''])('other text is none: %s', (text) => {
  expect(findIn(`f(${text})`)).toEqual([]);
});

test('in a file of styles, what is no CSS is not passed over', () => {
  expect(findIn('const A = `a { : }`', 'src/launch/styles.ts')).toHaveLength(1);
});
