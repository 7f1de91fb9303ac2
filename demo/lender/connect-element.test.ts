import { beforeEach, expect, test } from 'vitest';
import '../../src/index.ts';
import { simulateJourney } from '../../src/testing/index.ts';
import { createElement } from './connect-element.ts';
import type { Settings } from './settings.ts';

const settings: Settings = {
  display: 'modal',
  source: 'session-endpoint',
  scenario: '',
  lang: 'en',
  dir: 'ltr',
  confirmClose: false,
};

beforeEach(() => document.body.replaceChildren());

async function openPage(changed: Partial<Settings> = {}) {
  const page = document.createElement('finbox-connect');
  const element = await createElement(page, { ...settings, ...changed });
  document.body.append(element);
  return element;
}

function wordsIn(element: Element, slot: 'success' | 'failure'): string | null | undefined {
  return element.querySelector(`[slot="${slot}"]`)?.textContent;
}

test('a customer whose statement could not be read, and who then left, is told what helps', async () => {
  const element = await openPage();
  await simulateJourney(element, ['info:bank_selected', 'error:MU003', 'exit']);
  expect(wordsIn(element, 'failure')).toContain('The statement could not be read');
});

test('a customer who only left reads that the application is saved', async () => {
  const element = await openPage();
  await simulateJourney(element, ['exit']);
  expect(wordsIn(element, 'failure')).toContain('Your application is saved');
});

test('a customer whose browser refused the popup is told about pop-ups', async () => {
  const element = await openPage({ display: 'popup' });
  await simulateJourney(element, ['block']);
  expect(wordsIn(element, 'failure')).toContain('Allow pop-ups for this page');
});

test('in Hindi the words are Hindi', async () => {
  const element = await openPage({ lang: 'hi' });
  await simulateJourney(element, ['dismiss']);
  expect(wordsIn(element, 'failure')).toContain('बैंक अभी नहीं जुड़ा');
});

test('after the statements have come, the customer reads so', async () => {
  const element = await openPage();
  const outcome = await simulateJourney(element, ['success']);
  expect(outcome).toMatchObject({ type: 'success' });
  expect(wordsIn(element, 'success')).toContain('Statements received');
});
