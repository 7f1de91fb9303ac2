import { buildNode } from './build-node.ts';
import { addressOf, type View } from './view.ts';

type Mode = readonly [title: string, of: (view: View) => View];

const MODES: readonly Mode[] = [
  ['One state', ({ choices: [first] }) => ({ choices: [first], isOverview: false })],
  [
    'Two, side by side',
    ({ choices: [first, second = first] }) => ({ choices: [first, second], isOverview: false }),
  ],
  ['Every state', ({ choices: [first] }) => ({ choices: [first], isOverview: true })],
];

/** Links to the three ways of showing what is shown. */
export class Modes {
  readonly #links = MODES.map(([title]) => buildNode('a', {}, title));

  constructor(node: HTMLElement) {
    node.replaceChildren(...this.#links);
  }

  show(view: View): void {
    const shown = view.isOverview ? 2 : view.choices.length - 1;
    for (const [index, [, of]] of MODES.entries()) {
      const link = this.#links[index];
      link?.setAttribute('href', addressOf(of(view)));
      if (index === shown) link?.setAttribute('aria-current', 'page');
      else link?.removeAttribute('aria-current');
    }
  }
}
