import { describe, expect, onTestFinished, test } from 'vitest';
import type { FailureCode } from '../journey/outcome.ts';
import { adoptStyles } from '../launch/adopt-styles.ts';
import {
  envelope,
  eventOf,
  findFrame,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { place, placeOpen } from './element.test-support.ts';
import { LAUNCH_STYLES } from '../launch/styles.ts';
import { EVERY_STATE, LANGUAGES, showFailure } from './every-state.test-support.ts';
import { en } from './text/languages/en.ts';

const regionOf = (root: ParentNode | null) =>
  root?.querySelector<HTMLElement>('[role=status]') ?? null;

test('nothing moves when the session of an inline journey arrives', async () => {
  const { element } = place({ redirectUrl: '' });
  await element.updateComplete;
  const before = element.getBoundingClientRect().height;
  const words = element.shadowRoot!.querySelector('p')!.getBoundingClientRect();
  element.redirectUrl = sessionUrl();
  await expect.poll(() => findFrame(element.shadowRoot!)).not.toBeNull();
  expect(element.getBoundingClientRect().height).toBe(before);
  const frame = frameIn(element.shadowRoot!).getBoundingClientRect();
  expect(frame.height).toBe(before);
  const wordsNow = element.shadowRoot!.querySelector('.stage p')!.getBoundingClientRect();
  expect({ x: wordsNow.x, y: wordsNow.y }).toEqual({ x: words.x, y: words.y });
});

describe('the live region', () => {
  test('is there before it has anything to say', async () => {
    const { element } = place({ display: 'modal' });
    await element.updateComplete;
    const region = regionOf(element.shadowRoot);
    expect(region).toHaveTextContent('');
    expect(getComputedStyle(region!).display).not.toBe('none');
    // What a page gives to the part would leave a gap above the button.
    expect(region).not.toHaveAttribute('part', 'status');
  });

  test.each([
    ['a success, politely', 'success', 'polite'],
    ['a failure, at once', 'exit', 'assertive'],
  ])('tells of %s', async (_name, status, live) => {
    const { element } = await placeOpen();
    const region = regionOf(element.shadowRoot);
    const ended = eventOf(element, status === 'exit' ? 'finbox-failure' : 'finbox-success');
    say(frameIn(element.shadowRoot!), envelope(status, { sessionId: 'session-1' }));
    await ended;
    await element.updateComplete;
    expect(region).not.toHaveTextContent('');
    expect(region).toHaveAttribute('aria-live', live);
  });
});

test.each(LANGUAGES)('in "$lang" what happened stands out from what to do next', async (text) => {
  const root = await EVERY_STATE['success']!(text);
  const title = root.querySelector('b')!;
  const words = title.parentElement!.textContent;
  expect(words).toBe(text.success);
  expect(title).toHaveTextContent(/[.।۔]$/);
  expect(words.slice(title.textContent.length)).toMatch(/^ \S/);
});

test.each([
  ['still loading inline', en.stillLoading],
  ['still loading in the dialog', en.stillLoading],
  ['silent inline', en.nothingSeen],
  ['silent in the dialog', en.nothingSeen],
  ['asking whether to leave', en.confirmQuestion],
  ['checking a window', en.checking],
  ['checking in the dialog', en.checking],
])(
  'the state "%s" is what it is called, for the tests that go through all',
  async (name, words) => {
    const root = await EVERY_STATE[name]!(en);
    const shown = [...root.querySelectorAll<HTMLElement>('p, span, b')].filter(
      (node) => node.offsetWidth > 0 && node.textContent === words,
    );
    expect(shown).toHaveLength(1);
  },
);

test.each<[FailureCode, string]>([
  ['exit', 'calm'],
  ['dismissed', 'calm'],
  ['removed', 'calm'],
  ['superseded', 'calm'],
  ['expired', 'failure'],
  ['offline', 'failure'],
  ['blocked', 'failure'],
  ['load_timeout', 'failure'],
  ['invalid_session', 'failure'],
  ['session_unavailable', 'failure'],
])('the sign of %s is that of %s', (code, sign) => {
  const root = showFailure(code, en);
  expect(root.querySelector('.sign')?.className).toBe(`sign ${sign}`);
});

test('an inline journey is as high as the screen, between 20rem and 40rem', () => {
  const heights = [200, 500, 900].map((screen) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = `block-size: ${screen}px; border: 0`;
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    const page = frame.contentDocument!;
    adoptStyles(page, LAUNCH_STYLES);
    const stage = page.createElement('div');
    stage.className = 'stage';
    stage.style.setProperty('--finbox-height', 'auto');
    page.body.append(stage);
    return stage.getBoundingClientRect().height;
  });
  expect(heights).toEqual([320, 500, 640]);
});
