import { expect, test } from 'vitest';
import { readTags } from './read-tags.ts';

test('start tags are read with their attributes, however they are written', () => {
  const [tag] = readTags(
    `<A HREF="/x?a=1&amp;b=2" title='it&#39;s &#x41;' data-n=3 hidden hidden=no>`,
  );
  expect(tag?.name).toBe('a');
  expect(Object.fromEntries(tag?.attributes ?? [])).toEqual({
    href: '/x?a=1&b=2',
    title: "it's A",
    'data-n': '3',
    hidden: '',
  });
});

test('what is no character and no known name stays as it is written', () => {
  const [tag] = readTags('<i title="&#1114112; &#x110000; &nbsp; &lt;">');
  expect(tag?.attributes.get('title')).toBe('&#1114112; &#x110000; &nbsp; <');
});

test('nothing in a comment, a script or a text area is a tag, and a script has its text', () => {
  const html =
    '<!-- <b> -->\n<script>"<b>"</script>\n<textarea><b></textarea><p>\n<script src=a.js>unclosed';
  const tags = readTags(html);
  expect(tags.map(({ name, line, text }) => [name, line, text])).toEqual([
    ['script', 2, '"<b>"'],
    ['textarea', 3, '<b>'],
    ['p', 3, ''],
    ['script', 4, 'unclosed'],
  ]);
});

test('what looks like a reference to a character and is none stays as it is', () => {
  const [tag] = readTags('<a href="/?a=&constructor;&toString;&nbsp;">');
  expect(tag?.attributes.get('href')).toBe('/?a=&constructor;&toString;&nbsp;');
});
