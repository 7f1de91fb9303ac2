import type { AttackedPage } from '../conformance/attacked-page.ts';
import { chaosRow, type ChaosRow, type Ending } from './chaos-row.ts';

const ELEMENT = 'The element';
const SUCCESS: Ending = { names: ['open', 'success'], detail: { sessionId: 'session-1' } };

/** Runs in the page: moves the element, and resolves once its frame can speak again. */
type Move = () => Promise<void>;

const MOVES: Readonly<Record<string, Move>> = {
  'moves in the middle': async () => {
    const place = document.createElement('section');
    document.body.append(place);
    const reloaded = window.attack.reloads();
    place.append(window.attack.element());
    await reloaded;
  },
  'moves by moveBefore(), where there is one': async () => {
    const place = document.createElement('section');
    document.body.append(place);
    if (place.moveBefore) return place.moveBefore(window.attack.element(), null);
    const reloaded = window.attack.reloads();
    place.append(window.attack.element());
    await reloaded;
  },
  'moves into a shadow root in the middle': async () => {
    const place = document.createElement('section');
    document.body.append(place);
    const reloaded = window.attack.reloads();
    place.attachShadow({ mode: 'open' }).append(window.attack.element());
    await reloaded;
  },
  'is wrapped in a closed <details> in the middle': async () => {
    const details = document.createElement('details');
    document.body.append(details);
    const reloaded = window.attack.reloads();
    details.append(window.attack.element());
    await reloaded;
  },
};

export const ELEMENT_ROWS: readonly ChaosRow[] = [
  chaosRow(ELEMENT, 'is taken out in the middle', async (page) => {
    await page.open();
    await page.attack(() => {
      const element = window.attack.element();
      // Another one stands there for the journey that follows.
      const later = document.createElement('finbox-connect');
      later.clientOrigin = element.clientOrigin;
      element.addEventListener('finbox-failure', ({ type, detail }) => {
        // It is out of the page, where the page's recorder does not hear it.
        window.heard.push({ type, detail: { ...detail } });
        document.body.append(later);
      });
      element.remove();
    }, null);
    return { names: ['open', 'failure'], detail: { code: 'removed' } };
  }),
  ...Object.entries(MOVES).map(([name, move]) =>
    chaosRow(ELEMENT, name, async (page) => {
      await page.open();
      await page.attack(move, null);
      await succeeds(page);
      return SUCCESS;
    }),
  ),
];

async function succeeds(page: AttackedPage): Promise<void> {
  await page.attack(async () => {
    await window.attack.say(window.attack.journey(), [window.attack.success]);
  }, null);
}
