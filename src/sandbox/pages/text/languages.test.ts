import { beforeAll, describe, expect, test } from 'vitest';
import { BANKS } from '../../bank/banks.ts';
import { createCustomer, type SeenPage } from '../../customer.test-support.ts';
import type { CustomerText } from './customer-text.ts';
import { createWalker, JOURNEYS, type Walker } from './journeys.test-support.ts';
import { en } from './languages/en.ts';

const LANGUAGES = 'as bn gu hi kn ml mr or pa ta te ur'.split(' ');

type Walked = Record<keyof typeof JOURNEYS, Walker>;

async function walkAll(lang: string | null): Promise<Walked> {
  const walked = Object.entries(JOURNEYS).map(async ([name, walk]) => [name, await walk(lang)]);
  return Object.fromEntries(await Promise.all(walked)) as Walked;
}

function pagesOf(walked: Walked): readonly SeenPage[] {
  return Object.values(walked).flatMap(({ seen }) => seen);
}

/** All that a page says, shown or read out, without what is marked as English. */
function wordsOn({ text }: SeenPage): readonly string[] {
  const spoken = text
    .replace(/<script.*?<\/script>/g, '')
    .replace(/<li data-words.*?<\/li>/gs, '')
    .replace(/<span lang="en".*?<\/span>/gs, '');
  const attributes = /(?:aria-label|alt|placeholder|data-\w+-text)="([^"]*)"/g;
  return [...[...spoken.matchAll(attributes)].map(([, words = '']) => words), ...nodesOf(spoken)];
}

function nodesOf(text: string): readonly string[] {
  const nodes = text.split(/<[^>]*>/).map((node) => node.replace(/\s+/g, ' ').trim());
  return nodes.filter((node) => node !== '');
}

/** What has no other name in any language, and what the customer and the lender have given. */
const NAMES = [
  ...BANKS.map(({ name }) => name),
  ...'BankConnect OTP PDF ID EMI AA MB kB CC0005 CC0006 CC0007 XXXXXX XXXXXXXX union'.split(' '),
  'Sandbox AA',
  '@sandbox-aa',
  'AYUSH PATIL',
  '2026-06 to 2026-08.pdf',
  '2026.pdf',
].toSorted((one, other) => other.length - one.length);

function hasEnglish(words: string): boolean {
  const rest = NAMES.reduce((left, name) => left.replaceAll(name, ''), words);
  return /[A-Za-z]{2}/.test(rest);
}

function plainStringsOf(text: object): readonly string[] {
  return Object.entries(text).flatMap(([key, value]) => {
    if (key === 'lang' || key === 'dir') return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' ? plainStringsOf(value as object) : [];
  });
}

const english = await walkAll(null);

test('between them the journeys meet every sentence', () => {
  const seen = pagesOf(english).flatMap(wordsOn).join('\n');
  expect(plainStringsOf(en).filter((sentence) => !seen.includes(sentence))).toEqual([]);
});

describe.each(LANGUAGES)('a journey in %s', (lang) => {
  let walked: Walked;
  beforeAll(async () => {
    walked = await walkAll(lang);
  });

  test('says on every page which language it is, and where a line begins', () => {
    const dir = lang === 'ur' ? 'rtl' : 'ltr';
    for (const { text, path } of pagesOf(walked)) {
      expect({ path, root: /<html[^>]*>/.exec(text)?.[0] }).toEqual({
        path,
        root: `<html lang="${lang}" dir="${dir}">`,
      });
    }
  });

  test('leaves nothing in English but names', () => {
    const sentences = new Set(pagesOf(walked).flatMap(wordsOn));
    expect([...sentences].filter(hasEnglish)).toEqual([]);
  });

  test('takes the same way, and posts and returns what the English one does', () => {
    const told = ({ seen, sessionId }: Walker): string =>
      JSON.stringify(seen.map(({ path, actions }) => ({ path, actions }))).replaceAll(
        sessionId,
        'session',
      );
    for (const [name, walker] of Object.entries(walked)) {
      expect(told(walker)).toBe(told(english[name as keyof Walked]));
    }
  });
});

test.each([
  ['hi-IN', 'hi'],
  ['hi_IN', 'hi'],
  ['PA-guru-IN', 'pa'],
  ['en-GB', 'en'],
  ['hi-Latn', 'en'],
  ['pa-Arab', 'en'],
  ['fr', 'en'],
  ['"><script>', 'en'],
  ['', 'en'],
])('an address that asks for %j gets %s', async (tag, lang) => {
  const { open, address } = await createCustomer();
  const { text } = await open(`${address}&lang=${encodeURIComponent(tag)}`);
  expect(text).toContain(`<html lang="${lang}"`);
});

test('an address that asks for none is English, whatever the browser accepts and whatever an earlier visit asked for', async () => {
  const { app, open, address } = await createCustomer();
  await open(`${address}&lang=hi`);
  const headers = { 'accept-language': 'hi-IN' };
  const { headers: sent } = await app.request(address, { headers });
  const answer = await app.request(sent.get('location') ?? '', { headers });
  expect(await answer.text()).toContain('<html lang="en"');
});

test('a visit that starts again keeps its language', async () => {
  const { send, open } = await createWalker('hi');
  await send('bank', { bank: 'HDFC' });
  await send('leave');
  expect((await open('/journey/bank')).text).toContain('<html lang="hi"');
});

test('what only a developer reads is English, and says so', async () => {
  const { open, address, send } = await createCustomer({ bank_name: 'HDFC', mode: 'pdf' });
  const { text } = await open(`${address}&lang=ur`);
  expect(text).toContain('<span lang="en" dir="ltr">Sandbox: any PDF is good.');
  expect(text).toContain('<details class="aside" lang="en" dir="ltr"');
  const halfAPeriod = await send('upload', {
    statement: new File(['%PDF-'], 'a.pdf'),
    period_to: '2026-05-01',
  });
  expect(halfAPeriod.text).toContain('Give both days');
  const scenario = await createCustomer({ link_id: 'sandbox:silent' });
  const page = await scenario.open(`${scenario.address}&lang=ur`);
  expect(page.text).toContain('<html lang="en" dir="ltr">');
});

test('every language has every sentence, and leaves none empty', () => {
  const files = import.meta.glob<Record<string, CustomerText>>('./languages/*.ts', { eager: true });
  const texts = Object.values(files).flatMap((module) => Object.values(module));
  for (const text of texts.filter((each) => 'lang' in each)) {
    expect(plainStringsOf(text)).toHaveLength(plainStringsOf(en).length);
    expect(plainStringsOf(text).filter((sentence) => sentence.trim() === '')).toEqual([]);
  }
});
