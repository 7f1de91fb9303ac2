import { beforeAll, expect, test } from 'vitest';
import { eventOf } from '../../launch/in-page.test-support.ts';
import { partOf, place } from '../element.test-support.ts';
import { FinboxConnect } from '../finbox-connect.ts';
import { hi } from './languages/hi.ts';
import { kn } from './languages/kn.ts';
import { mr } from './languages/mr.ts';
import { loadTextsWith } from './texts.ts';

const asked: string[] = [];
let releaseMarathi: () => void = () => {};

beforeAll(() => {
  const marathi = new Promise<void>((resolve) => (releaseMarathi = resolve));
  loadTextsWith(async (path) => {
    asked.push(path);
    if (path === './text/hi.js') return { hi };
    if (path === './text/kn.js') return { kn };
    if (path === './text/bn.js') return {};
    if (path === './text/mr.js') await marathi;
    if (path === './text/mr.js') return { mr };
    throw new TypeError('Failed to fetch');
  });
});

/** A manual element in the language, once it shows a button that says `words`. */
async function expectWords(lang: string, words: string): Promise<FinboxConnect> {
  const { element } = place({ display: 'modal' });
  element.lang = lang;
  await expect.poll(() => partOf(element, 'button')?.textContent).toContain(words);
  return element;
}

test('English, and a language that is not ours, load nothing', async () => {
  await expectWords('en-IN', 'Connect your bank');
  await expectWords('fr', 'Connect your bank');
  await expectWords('../../evil', 'Connect your bank');
  expect(asked).toEqual([]);
});

test('a language is loaded once, when an element first needs it', async () => {
  await Promise.all([expectWords('hi', hi.open), expectWords('hi-IN', hi.open)]);
  expect(asked.filter((path) => path.includes('hi'))).toEqual(['./text/hi.js']);
});

test('single strings that the page has replaced stay replaced in what is loaded', async () => {
  FinboxConnect.addText({ lang: 'kn', open: 'ಬ್ಯಾಂಕ್' });
  const element = await expectWords('kn', 'ಬ್ಯಾಂಕ್');
  void element.open();
  await expect
    .poll(() => element.shadowRoot?.querySelector('dialog h2')?.textContent)
    .toBe(kn.title);
});

test('a language that the page has added itself is not loaded', async () => {
  FinboxConnect.addText({ ...hi, lang: 'gu', open: 'તમારી બેંક જોડો' });
  await expectWords('gu', 'તમારી બેંક જોડો');
  expect(asked).not.toContain('./text/gu.js');
});

test('what cannot be loaded is asked for once, stays English, and is in diagnostics()', async () => {
  const element = await expectWords('ta', 'Connect your bank');
  const failures = () => element.diagnostics().filter(({ kind }) => kind === 'text');
  await expect.poll(failures).toMatchObject([{ language: 'ta' }]);
  const later = await expectWords('ta-IN', 'Connect your bank');
  expect(asked.filter((path) => path.includes('ta'))).toEqual(['./text/ta.js']);
  expect(later.diagnostics()).toContainEqual(expect.objectContaining({ language: 'ta' }));
});

test('a file without the language’s words has failed as well', async () => {
  const element = await expectWords('bn', 'Connect your bank');
  await expect
    .poll(() => element.diagnostics())
    .toContainEqual(expect.objectContaining({ kind: 'text', language: 'bn' }));
});

test('a journey that opens by itself waits for its words', async () => {
  const { element, heard } = place();
  element.lang = 'mr';
  const opened = eventOf(element, 'finbox-open');
  await element.updateComplete;
  expect(element.status).toBe('idle');
  releaseMarathi();
  await opened;
  expect(partOf(element, 'frame')).toHaveAttribute('title', mr.title);
  expect(heard).toEqual(['finbox-open']);
});

test('a journey that opens by itself does not wait for words that do not come', async () => {
  const { element } = place();
  element.lang = 'te';
  await eventOf(element, 'finbox-open');
  expect(partOf(element, 'frame')).toHaveAttribute('title', 'Connect your bank');
});
