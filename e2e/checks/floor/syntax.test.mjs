import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { findFeature } from './compat.mjs';
import { findSyntax, SYNTAX_KEYS } from './find-syntax.mjs';

function findIn(text) {
  return findSyntax(ts.createSourceFile('x.js', text, ts.ScriptTarget.ESNext, true)).map(
    ({ key }) => key,
  );
}

test.each(SYNTAX_KEYS)('the data knows %s', (key) => {
  expect(findFeature(key.split('.'))).toHaveProperty('__compat');
});

describe('syntax that the floor lacks is found', () => {
  test.each([
    ['class X { static { f() } }', 'javascript.classes.static.initialization_blocks'],
    ['class X { a = b(1) }', 'javascript.classes.public_class_fields'],
    ['class X { #a = new Y(this, () => z) }', 'javascript.classes.public_class_fields'],
    ['class X { static a = b(c) }', 'javascript.classes.public_class_fields'],
    ['/(?<=a)b/', 'javascript.regular_expressions.lookbehind_assertion'],
    ['/(?<!a)b/', 'javascript.regular_expressions.lookbehind_assertion'],
    ["new RegExp('(?<=a)b')", 'javascript.regular_expressions.lookbehind_assertion'],
    ['/a/v', 'javascript.builtins.RegExp.unicodeSets'],
    ['/(?i:a)b/', 'javascript.regular_expressions.modifier'],
    [
      '/(?<a>x)|(?<a>y)/',
      'javascript.regular_expressions.named_capturing_group.duplicate_named_capturing_groups',
    ],
    ['await f();', 'javascript.operators.await.top_level'],
    [
      "import x from './x.json' with { type: 'json' };",
      'javascript.statements.import.import_attributes',
    ],
    [
      "import('./x.json', { with: { type: 'json' } });",
      'javascript.operators.import.options_parameter',
    ],
    ['{ using x = f(); }', 'javascript.statements.using'],
    ['async () => { await using x = f(); }', 'javascript.statements.await_using'],
    ["import.meta.resolve('x')", 'javascript.operators.import_meta.resolve'],
  ])('%s', (text, key) => {
    expect(findIn(text)).toEqual([key]);
  });
});

test.each([
  'class X extends Y { #a; #b() {} static c = 1; get d() { return #a in this; } }',
  'class X { a; b = 1; #a = []; #b = (() => y())(); #c = this.d(1); }',
  'a ??= b?.c ?? 1_000n; x ||= y; z &&= 2 ** 3;',
  'try { f() } catch {}',
  'async () => { for await (const x of y) await x; }',
  '/[(?<=]a(?:b)\\(?<=c(?=d)(?!e)(?<name>f)\\k<name>\\p{L}/u',
  'const { a, ...rest } = { ...b, c }; export * as d from "e";',
])('what the floor can parse is let through: %s', (text) => {
  expect(findIn(text)).toEqual([]);
});
