import type { Group } from './card.ts';
import { LOOKS } from './looks.ts';
import * as way from './ways.ts';

const BUTTON = { launch: 'manual', ...way.playing('silent') };

/** The gallery from top to bottom. */
export const GROUPS: readonly Group[] = [
  {
    title: 'Before the journey',
    cards: [
      {
        title: 'Idle',
        caption: 'Says what it does and waits. The journey opens in this place.',
        attributes: BUTTON,
      },
      {
        title: 'Dialog',
        caption: 'The same button; the journey opens in a modal dialog and asks before it closes.',
        attributes: { display: 'modal', 'confirm-close': '', ...way.playing('') },
      },
      {
        title: 'No styling at all',
        caption: 'What a page gets that sets none of the custom properties.',
        stand: ['plain'],
        attributes: BUTTON,
      },
      {
        title: 'No session yet',
        caption: 'An inline element without a session source waits for one.',
      },
    ],
  },
  {
    title: 'During the journey',
    cards: [
      {
        title: 'Loading',
        caption: 'From the start, also while the session is fetched. Here it never comes.',
        prepare: way.neverGetsSession,
      },
      {
        title: 'Still loading',
        caption: 'After eight seconds it apologises and offers to try again.',
        prepare: way.neverLoads,
      },
      {
        title: 'Loading, in the page’s own way',
        caption: 'The slot “loading” takes anything.',
        prepare(element) {
          way.fill('loading', way.skeleton())(element);
          way.neverGetsSession(element);
        },
      },
      {
        title: 'Open',
        caption: 'A journey in its place, with a session that says nothing.',
        stand: ['tall'],
        attributes: way.playing('silent'),
      },
      {
        title: 'Open, by hand',
        caption: 'The sandbox’s journey to click through.',
        stand: ['tall'],
        attributes: way.playing(''),
      },
    ],
  },
  {
    title: 'After the journey',
    cards: [
      { title: 'Success', caption: 'finbox-success', attributes: way.playing('success') },
      {
        title: 'Success, in the page’s own words',
        caption: 'The slot “success”.',
        attributes: way.playing('success'),
        prepare: way.fill('success', 'Statements received. We are confirming them.'),
      },
      {
        title: 'Left in BankConnect',
        caption: 'finbox-failure, exit',
        attributes: way.playing('exit'),
      },
      {
        title: 'Closed',
        caption: 'finbox-failure, dismissed: the page called close().',
        attributes: way.playing('silent'),
        prepare: way.closesOnceOpen,
      },
      {
        title: 'Took too long',
        caption: 'finbox-failure, load_timeout',
        prepare: way.losesPatience,
      },
      {
        title: 'A session that may not be shown',
        caption: 'finbox-failure, invalid_session: its origin is not in client-origin.',
        attributes: { 'redirect-url': 'https://bank.example/?session_id=1' },
      },
      {
        title: 'No session to be had',
        caption: 'finbox-failure, session_unavailable: the lender’s back end was refused.',
        prepare: way.isRefused,
      },
      {
        title: 'Offline',
        caption: 'finbox-failure, offline: told by the browser when the journey was to begin.',
        attributes: way.PRODUCTION,
        after: way.startsOffline,
      },
      {
        title: 'No window to be had',
        caption: 'finbox-failure, blocked: the browser refused it. A known session becomes a link.',
        attributes: { ...way.PRODUCTION, display: 'popup' },
        after: way.isBlocked,
      },
      {
        title: 'Taken out of the page',
        caption: 'finbox-failure, removed: and put back again.',
        attributes: way.playing('silent'),
        prepare: way.isTakenOut,
      },
      {
        title: 'Given another session',
        caption: 'finbox-failure, superseded: here the next one waits for its button.',
        attributes: { launch: 'manual', ...way.playing('silent') },
        after: way.isSuperseded,
      },
    ],
  },
  ...LOOKS,
];
