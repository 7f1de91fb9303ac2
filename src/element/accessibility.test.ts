import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EVERY_STATE, LANGUAGES } from './every-state.test-support.ts';
import { en } from './text/languages/en.ts';

/** Axe looks into no document but its own: the waiting page's is looked at end to end. */
const STATES = Object.entries(EVERY_STATE).filter(([name]) => name !== 'waiting page');

/** What `Canvas` is in the dark, in Chromium, Firefox and Safari. */
const CANVASES = { light: ['#fff'], dark: ['#121212', '#1c1b22', '#1e1e1e'] } as const;
const SCHEMES = ['light', 'dark'] as const;

beforeEach(async () => {
  await page.viewport(320, 640);
  document.title = 'A lender’s page';
  document.documentElement.lang = 'en';
  // Axe takes a page that paints nothing for white.
  document.body.style.cssText = 'margin: 16px; background: Canvas; color: CanvasText';
});

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

/** What axe finds wrong; the journey's own page is not ours. */
async function findFaults(root: ParentNode): Promise<string[]> {
  if (!(root instanceof ShadowRoot)) throw new Error('Only a shadow root has a host to look at.');
  const { violations } = await axe.run(root.host, { iframes: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(SCHEMES)('axe finds no fault in %s', (scheme) => {
  test.for(STATES)('%s', async ([, show]) => {
    document.documentElement.style.colorScheme = scheme;
    expect(await findFaults(await show(en))).toEqual([]);
  });
});

const others = LANGUAGES.filter((text) => text !== en);

describe.each(others)('axe finds no fault in "$lang"', (text) => {
  test.for(STATES)('%s', async ([, show]) => {
    expect(await findFaults(await show(text))).toEqual([]);
  });
});

test.for(STATES)('whatever can be pressed is 44 pixels wide and high: %s', async ([, show]) => {
  const root = await show(en);
  const small = [...root.querySelectorAll('button, a')]
    .map((node) => ({ node, box: node.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
    .map(({ node, box }) => `${node.textContent}: ${box.width} × ${box.height}`);
  expect(small).toEqual([]);
});

/** The contrast ratio of WCAG 2.2 between two colours that CSS understands. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('There is no canvas.');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

async function findIn(name: string, selector: string): Promise<HTMLElement> {
  const node = (await EVERY_STATE[name]?.(en))?.querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`There is no ${selector} in "${name}".`);
  return node;
}

describe.each(SCHEMES)('on the default canvas of every engine, in %s', (scheme) => {
  beforeEach(() => {
    document.documentElement.style.colorScheme = scheme;
  });

  const ratios = (color: string) => CANVASES[scheme].map((canvas) => contrast(color, canvas));

  test('the focus ring stands out', async () => {
    const button = await findIn('offered', 'button');
    button.focus({ focusVisible: true } as FocusOptions);
    expect(button.matches(':focus-visible')).toBe(true);
    expect(Math.min(...ratios(getComputedStyle(button).outlineColor))).toBeGreaterThanOrEqual(3);
  });

  test('a button’s words stand out on it', async () => {
    const { color, backgroundColor } = getComputedStyle(await findIn('offered', 'button'));
    expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
  });

  test.for(['success', 'exit', 'expired'])(
    'the sign of "%s" stands out, and what is drawn on it',
    async (name) => {
      const note = await findIn(name, '.sign');
      const { backgroundColor } = getComputedStyle(note, '::before');
      expect(Math.min(...ratios(backgroundColor))).toBeGreaterThanOrEqual(3);
      const { borderTopColor } = getComputedStyle(note, '::after');
      expect(contrast(borderTopColor, backgroundColor)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
