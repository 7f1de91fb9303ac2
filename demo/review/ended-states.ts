import { simulateJourney } from '../../src/testing/index.ts';
import type { FinboxConnect } from '../../src/index.ts';
import { ANY, AWAY, HERE, open, type StateGroup } from './state.ts';
import * as way from './ways.ts';

/** Plays an end without a window or a frame, so that every display has it at once. */
const play =
  (...steps: Parameters<typeof simulateJourney>[1]) =>
  (element: FinboxConnect): void =>
    void simulateJourney(element, steps);

/** Waits for `play`, which makes up the session. */
const PLAYED = { launch: 'manual', ...way.playing('') };

/** How a journey can end. */
export const ENDED: readonly StateGroup[] = [
  {
    title: 'After',
    states: [
      {
        id: 'success',
        title: 'Success',
        caption: 'The customer has finished.',
        displays: ANY,
        attributes: PLAYED,
        act: play('success'),
      },
      {
        id: 'exit',
        title: 'exit',
        caption: 'The customer left inside BankConnect.',
        displays: ANY,
        attributes: PLAYED,
        act: play('exit'),
      },
      {
        id: 'dismissed',
        title: 'dismissed',
        caption: 'The customer closed the dialog or the window.',
        displays: ['modal', ...AWAY],
        attributes: PLAYED,
        act: play('dismiss'),
      },
      {
        id: 'blocked',
        title: 'blocked',
        caption: 'The browser refused the window. The journey can go on here.',
        displays: AWAY,
        attributes: way.playing('silent'),
        act: play('block'),
      },
      {
        id: 'blocked-link',
        title: 'blocked, with a link',
        caption: 'A session that is known becomes a link, which no browser refuses.',
        displays: AWAY,
        attributes: way.PRODUCTION,
        act: play('block'),
      },
      {
        id: 'load_timeout',
        title: 'load_timeout',
        caption: 'The journey did not load in time.',
        displays: HERE,
        prepare: way.losesPatience,
        act: open,
      },
      {
        id: 'offline',
        title: 'offline',
        caption: 'It could not begin, and the browser says that it is offline.',
        displays: HERE,
        attributes: { launch: 'manual' },
        act: way.startsOffline,
      },
      {
        id: 'invalid_session',
        title: 'invalid_session',
        caption: 'The session may not be shown: its origin is not in client-origin.',
        displays: ANY,
        attributes: { launch: 'manual', 'redirect-url': 'https://bank.example/?session_id=1' },
        act: open,
      },
      {
        id: 'session_unavailable',
        title: 'session_unavailable',
        caption: 'The lender’s back end gave no session.',
        displays: [...HERE, 'redirect'],
        prepare: way.isRefused,
        act: open,
      },
      {
        id: 'expired',
        title: 'expired',
        caption: 'The status endpoint says that the session has expired.',
        displays: ['redirect'],
        prepare: way.hasExpired,
      },
      {
        id: 'removed',
        title: 'removed',
        caption: 'Taken out of the page during the journey, and put back.',
        displays: HERE,
        attributes: way.playing('silent'),
        prepare: way.isTakenOut,
        act: open,
      },
      {
        id: 'superseded',
        title: 'superseded',
        caption: 'Given another session, which waits for its button.',
        displays: ['inline'],
        attributes: { launch: 'manual', ...way.playing('silent') },
        act: way.isSuperseded,
      },
    ],
  },
];
