import { describe, expect, test } from 'vitest';
import { findStyles } from './find-styles.mjs';

const findIn = (text) => findStyles(text).map(({ key }) => key);

describe('CSS that the floor lacks is found', () => {
  test.each([
    ['a { height: 100dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
    ['a { height: min(100svh, 3rem) }', 'css.types.length.viewport_percentage_units_small'],
    ['a { width: 10cqi }', 'css.types.length.container_query_length_units'],
    ['a:has(b) { color: red }', 'css.selectors.has'],
    ['a { rotate: 1turn }', 'css.properties.rotate'],
    ['a { text-wrap: balance }', 'css.properties.text-wrap'],
    ['a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
    ['a { color: oklch(40% 0.2 10) }', 'css.types.color.oklch'],
    ['a { color: red; & b { color: blue } }', 'css.selectors.nesting'],
    ['@layer a { b { color: red } }', 'css.at-rules.layer'],
    ['@container (width > 3px) { b { color: red } }', 'css.at-rules.container'],
    ['@media (width > 3px) { b { color: red } }', 'css.at-rules.media.range_syntax'],
    ['a { height: 100dvh; height: 100vh }', 'css.types.length.viewport_percentage_units_dynamic'],
    ['a { height: 1px } b { height: 1dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
    ['@supports (display: grid) { a:has(b) { color: red } }', 'css.selectors.has'],
    [
      '@supports not (height: 1dvh) { a { height: 1dvh } }',
      'css.types.length.viewport_percentage_units_dynamic',
    ],
  ])('%s', (text, key) => {
    expect(findIn(text)).toContain(key);
  });
});

describe('guarded CSS is let through', () => {
  test.each([
    'a { height: 100vh; height: 100dvh }',
    '@supports (height: 1dvh) { a { height: 100dvh } }',
    '@supports selector(:has(a)) { a:has(b) { color: red } }',
    '@supports (rotate: 1turn) { @media (min-width: 3px) { a { rotate: 1turn } } }',
    ':is(a, b):focus-visible::part(c) { inset: 0; color: var(--x, Canvas) }',
  ])('%s', (text) => {
    expect(findIn(text)).toEqual([]);
  });
});

test('what is not CSS is an error, and not a style sheet without findings', () => {
  expect(() => findIn('a { : }')).toThrow('Not CSS');
});
