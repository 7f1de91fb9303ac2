import { expect, onTestFinished, test } from 'vitest';
import { FinboxConnect } from '../finbox-connect.ts';
import { partOf, place } from '../element.test-support.ts';
import { textFor } from './texts.ts';
import type { ElementText } from './text.ts';

const languages = Object.values(
  import.meta.glob<Record<string, ElementText>>('./languages/*.ts', { eager: true }),
).flatMap((module) => Object.values(module));

for (const text of languages) FinboxConnect.addText(text);

test('there are thirteen languages, each under the name of its own tag', () => {
  const tags = languages.map(({ lang }) => lang).sort();
  expect(tags).toEqual('as bn en gu hi kn ml mr or pa ta te ur'.split(' '));
});

test('no language leaves an English sentence or an empty one', () => {
  const english = textFor('en');
  const sentences = ({ lang: _lang, dir: _dir, failure, ...strings }: ElementText): string[] => [
    ...Object.values(strings),
    ...Object.values(failure),
  ];
  for (const text of languages.filter(({ lang }) => lang !== 'en')) {
    const words = sentences(text);
    expect(words.every((sentence) => sentence.trim() !== '')).toBe(true);
    expect(words.filter((sentence) => sentences(english).includes(sentence))).toEqual([]);
    expect(words.filter((sentence) => /[A-Za-z]/.test(sentence))).toEqual([]);
  }
});

const choices = [
  ['bn-IN', 'bn'],
  ['pa-Guru', 'pa'],
  ['PA-guru-IN', 'pa'],
  ['ur-PK', 'ur'],
  ['hi_IN', 'hi'],
  ['or-Orya-IN', 'or'],
  ['as', 'as'],
  ['pa-Arab', 'en'],
  ['pa-PK', 'en'],
  ['hi-Latn', 'en'],
  ['fr', 'en'],
  ['not a tag', 'en'],
  ['', 'en'],
] as const;

for (const [tag, language] of choices) {
  test(`lang="${tag}" is spoken to in "${language}"`, () => {
    expect(textFor(tag).lang).toBe(language);
  });
}

test('Urdu’s words run from right to left while the controls stay where the page’s dir puts them', async () => {
  const { element } = place({ display: 'modal' });
  element.lang = 'ur-PK';
  await element.updateComplete;
  const button = partOf(element, 'button')!;
  expect(button).toHaveTextContent('اپنا بینک جوڑیں');
  expect(getComputedStyle(button).direction).toBe('rtl');
  expect(getComputedStyle(element).direction).toBe('ltr');
  document.body.dir = 'rtl';
  onTestFinished(() => document.body.removeAttribute('dir'));
  expect(getComputedStyle(element).direction).toBe('rtl');
});

test('in a shadow root an element speaks the language of what holds it, unless it has its own', async () => {
  const host = document.createElement('div');
  host.lang = 'hi';
  document.body.append(host);
  onTestFinished(() => host.remove());
  const elements = [place({ display: 'modal' }), place({ display: 'modal' })];
  const [plain, tamil] = elements.map(({ element }) => element);
  tamil!.lang = 'ta';
  host.attachShadow({ mode: 'open' }).append(plain!, tamil!);
  await Promise.all([plain!.updateComplete, tamil!.updateComplete]);
  expect([plain, tamil].map((each) => partOf(each!, 'button')?.lang)).toEqual(['hi', 'ta']);
});

test('a single string is replaced, and the others stay', () => {
  FinboxConnect.addText({ lang: 'ta', open: 'இணைக்கவும்', failure: { blocked: 'தடுக்கப்பட்டது.' } });
  const tamil = textFor('ta-IN');
  expect(tamil).toMatchObject({ open: 'இணைக்கவும்', cancel: 'ரத்து செய்யவும்' });
  expect(tamil.failure).toMatchObject({ blocked: 'தடுக்கப்பட்டது.', expired: expect.any(String) });
});

test('words for one region or script go before those for the language', () => {
  FinboxConnect.addText({
    ...textFor('hi'),
    lang: 'hi-Latn',
    dir: 'ltr',
    open: 'Apna bank jodein',
  });
  expect(textFor('hi-Latn-IN').open).toBe('Apna bank jodein');
  expect(textFor('hi-IN').open).toBe('अपना बैंक जोड़ें');
});
