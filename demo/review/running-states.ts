import { ANY, AWAY, HERE, type StateGroup } from './state.ts';
import * as way from './ways.ts';

/** What comes before a journey's end. */
export const RUNNING: readonly StateGroup[] = [
  {
    title: 'Before',
    states: [
      {
        id: 'idle',
        title: 'Idle',
        caption:
          'Says what it does and waits for the customer. Press it: the journey is the sandbox’s.',
        displays: ANY,
        attributes: { launch: 'manual', ...way.playing('') },
        reached: { status: 'idle', sees: '.controls .button' },
      },
      {
        id: 'waiting-for-session',
        title: 'No session yet',
        caption: 'An inline element whose page has not said yet where the session comes from.',
        displays: ['inline'],
        lacksSession: true,
        reached: { status: 'idle', sees: '.stage' },
      },
    ],
  },
  {
    title: 'During',
    states: [
      {
        id: 'starting',
        title: 'Starting',
        caption: 'The session is on its way.',
        displays: ANY,
        prepare: way.neverGetsSession,
        act: way.open,
        reached: { status: 'starting' },
      },
      {
        id: 'still-loading',
        title: 'Still loading',
        caption: 'After eight seconds it says so and offers to try again.',
        displays: HERE,
        prepare: way.neverLoads,
        act: way.open,
        reached: { status: 'starting', sees: '.veil .button' },
      },
      {
        id: 'open',
        title: 'Open',
        caption: 'The journey, to click through.',
        displays: HERE,
        attributes: way.playing(''),
        act: way.open,
        reached: { status: 'open' },
      },
      {
        id: 'silent',
        title: 'Nothing to see',
        caption:
          'A page that loads and says nothing for six seconds may be one that the customer cannot see.',
        displays: HERE,
        attributes: way.playing('silent'),
        act: way.open,
        reached: { status: 'open', sees: '.help a' },
      },
      {
        id: 'confirm',
        title: 'Closing',
        caption: 'Asks whether to leave a running journey.',
        displays: ['modal'],
        attributes: { 'confirm-close': '', ...way.playing('silent') },
        prepare: way.asksToClose,
        act: way.open,
        reached: { status: 'open', sees: '[role=alertdialog]' },
      },
      {
        id: 'waiting',
        title: 'In another window',
        caption: 'The journey runs in a window of its own.',
        displays: AWAY,
        attributes: way.playing('silent'),
        act: way.open,
        reached: { status: 'open', sees: '.card' },
      },
      {
        id: 'resumed',
        title: 'Resumed',
        caption: 'The page was loaded again, and the window is out of its reach.',
        displays: AWAY,
        attributes: way.playing('silent'),
        prepare: way.wasLeft,
        reached: { status: 'open', sees: '.card' },
      },
      {
        id: 'checking',
        title: 'Checking',
        caption: 'The lender’s back end is asked whether the statements have arrived.',
        displays: ANY,
        attributes: { ...way.playing('success'), ...way.CHECKED },
        prepare: way.neverGetsStatus,
        act: way.isToBeChecked,
        reached: { status: 'open', sees: '[part=status]', says: 'checking' },
      },
    ],
  },
];
