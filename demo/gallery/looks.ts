import type { Group } from './card.ts';
import * as way from './ways.ts';

const BUTTON = { launch: 'manual', ...way.playing('silent') };
const EXIT = way.playing('exit');

/** The same states in a page's own colours, in the dark, in other scripts and in little room. */
export const LOOKS: readonly Group[] = [
  {
    title: 'In the page’s own looks',
    cards: [
      {
        title: 'Own words',
        caption: 'The default slot is the button’s content.',
        attributes: BUTTON,
        prepare: way.fill('', way.shield(), 'Share bank statements'),
      },
      {
        title: 'Custom properties',
        caption: '--finbox-accent, --finbox-accent-text, --finbox-radius',
        stand: ['branded'],
        attributes: BUTTON,
      },
      {
        title: 'Parts',
        caption: '::part(button) takes any style.',
        stand: ['parts'],
        attributes: BUTTON,
      },
    ],
  },
  {
    title: 'Dark and light',
    cards: [
      {
        title: 'Dark, loading',
        caption: 'color-scheme: dark on the page or on any part of it.',
        stand: ['dark'],
        prepare: way.neverGetsSession,
      },
      {
        title: 'Dark, left',
        caption: 'Words and the button to try again.',
        stand: ['dark'],
        attributes: EXIT,
      },
      {
        title: 'Dark, no styling at all',
        caption: 'The colours that the element brings.',
        stand: ['dark', 'plain'],
        attributes: BUTTON,
      },
      { title: 'Light, left', caption: 'In a dark page, too.', stand: ['light'], attributes: EXIT },
    ],
  },
  {
    title: 'Languages, directions, little room',
    cards: [
      {
        title: 'Hindi, idle',
        caption: 'lang="hi" on the element or around it.',
        attributes: { lang: 'hi', ...BUTTON },
      },
      {
        title: 'Hindi, loading',
        caption: 'Set in the language of the element, whatever the page’s is.',
        attributes: { lang: 'hi' },
        prepare: way.neverGetsSession,
      },
      {
        title: 'Hindi, left',
        caption: 'finbox-failure, exit',
        attributes: { lang: 'hi', ...EXIT },
      },
      { title: 'Right to left', caption: 'dir="rtl" around it.', dir: 'rtl', attributes: EXIT },
      {
        title: 'Right to left, loading',
        caption: 'The words keep the direction of their own language.',
        dir: 'rtl',
        prepare: way.neverGetsSession,
      },
      {
        title: '320 pixels',
        caption: 'The narrowest phone.',
        stand: ['narrow'],
        attributes: EXIT,
      },
      {
        title: '320 pixels, loading',
        caption: 'The words wrap, and nothing is cut off.',
        stand: ['narrow'],
        prepare: way.neverGetsSession,
      },
    ],
  },
];
