import { simulateJourney } from '../../src/testing/index.ts';
import type { FinboxConnect } from '../../src/index.ts';
import { ANY, AWAY, HERE, type StateGroup } from './state.ts';
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
        reached: { status: 'ended' },
      },
      {
        id: 'exit',
        title: 'Left',
        caption: 'The customer left inside BankConnect.',
        displays: ANY,
        attributes: PLAYED,
        act: play('exit'),
        reached: { status: 'ended', code: 'exit' },
      },
      {
        id: 'dismissed',
        title: 'Dismissed',
        caption: 'The customer closed the dialog or the window.',
        displays: ['modal', ...AWAY],
        attributes: PLAYED,
        act: play('dismiss'),
        reached: { status: 'ended', code: 'dismissed' },
      },
      {
        id: 'blocked',
        title: 'Blocked',
        caption: 'The browser refused the window. The journey can go on here.',
        displays: AWAY,
        attributes: way.playing('silent'),
        act: play('block'),
        reached: { status: 'ended', code: 'blocked' },
      },
      {
        id: 'blocked-link',
        title: 'Blocked, with a link',
        caption: 'A session that is known becomes a link, which no browser refuses.',
        displays: AWAY,
        attributes: way.PRODUCTION,
        act: play('block'),
        reached: { status: 'ended', code: 'blocked' },
      },
      {
        id: 'load_timeout',
        title: 'Load timeout',
        caption: 'The journey did not load in time.',
        displays: [...HERE, ...AWAY],
        prepare: way.losesPatience,
        act: way.open,
        reached: { status: 'ended', code: 'load_timeout' },
      },
      {
        id: 'offline',
        title: 'Offline',
        caption: 'It could not begin, and the browser says that it is offline.',
        displays: ANY,
        attributes: { launch: 'manual' },
        act: way.startsOffline,
        reached: { status: 'ended', code: 'offline' },
      },
      {
        id: 'invalid_session',
        title: 'Invalid session',
        caption: 'The session may not be shown: its origin is not in client-origin.',
        displays: ANY,
        attributes: { launch: 'manual', 'redirect-url': 'https://bank.example/?session_id=1' },
        act: way.open,
        reached: { status: 'ended', code: 'invalid_session' },
      },
      {
        id: 'session_unavailable',
        title: 'Session unavailable',
        caption: 'The lender’s back end gave no session.',
        displays: ANY,
        prepare: way.isRefused,
        act: way.open,
        reached: { status: 'ended', code: 'session_unavailable' },
      },
      {
        id: 'expired',
        title: 'Expired',
        caption: 'The status endpoint says that the session has expired.',
        displays: ['redirect', ...AWAY, ...HERE],
        attributes: { launch: 'manual' },
        prepare: way.hasExpired,
        act: way.openHere,
        reached: { status: 'ended', code: 'expired' },
      },
      {
        id: 'removed',
        title: 'Removed',
        caption: 'Taken out of the page during the journey, and put back.',
        displays: [...HERE, ...AWAY],
        attributes: way.playing('silent'),
        prepare: way.isTakenOut,
        act: way.open,
        reached: { status: 'ended', code: 'removed' },
      },
      {
        id: 'superseded',
        title: 'Superseded',
        caption: 'Given another session, which waits for its button.',
        displays: ['inline'],
        attributes: { launch: 'manual', ...way.playing('silent') },
        act: way.isSuperseded,
        reached: { status: 'ended', code: 'superseded' },
      },
    ],
  },
];
