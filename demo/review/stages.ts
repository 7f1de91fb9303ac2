import { buildNode } from './build-node.ts';
import { LoadQueue } from './load-queue.ts';
import type { StageEntry } from './stage-entry.ts';
import { Stand } from './stand.ts';
import { STATES } from './states.ts';
import type { View } from './view.ts';

/** The stages of a view. They stay where only their choices change. */
export class Stages {
  readonly #node: HTMLElement;
  readonly #hear: (index: number, entry: StageEntry) => void;
  #kind = '';
  #stands: readonly Stand[] = [];
  #queue = new LoadQueue();

  constructor(node: HTMLElement, hear: (index: number, entry: StageEntry) => void) {
    this.#node = node;
    this.#hear = hear;
  }

  show(view: View): void {
    const { choices, isOverview } = view;
    const kind = isOverview ? 'overview' : `${choices.length}`;
    if (kind !== this.#kind) this.#build(view);
    this.#kind = kind;
    const [first] = choices;
    const states = STATES.flatMap((group) => group.states);
    const shown = isOverview ? states.map(({ id }) => ({ ...first, state: id })) : choices;
    for (const [index, stand] of this.#stands.entries()) {
      const choice = shown[index];
      if (choice && stand.show(choice)) this.#queue.add(stand);
    }
  }

  /** Loads at once what is still waiting to be loaded. */
  hurry(): void {
    this.#queue.hurry();
  }

  /** Resolves when every stage is in its state. */
  async settled(): Promise<void> {
    await Promise.all(this.#stands.map((stand) => stand.settled));
  }

  fit(medium: 'paper' | 'screen'): void {
    for (const stand of this.#stands) stand.fit(medium);
  }

  #build({ choices, isOverview }: View): void {
    for (const stand of this.#stands) stand.discard();
    this.#queue = new LoadQueue();
    if (isOverview) {
      const groups = STATES.map(({ title, states }) => ({
        title,
        stands: states.map(() => new Stand({ isOneOfMany: true })),
      }));
      this.#stands = groups.flatMap(({ stands }) => stands);
      this.#node.replaceChildren(
        ...groups.map(({ title, stands }) =>
          buildNode(
            'section',
            {},
            buildNode('h2', {}, title),
            buildStands(stands, 'stands are-many'),
          ),
        ),
      );
    } else {
      const marks = choices.length > 1 ? ['A', 'B'] : [''];
      this.#stands = marks.map(
        (mark, index) => new Stand({ mark, hear: (entry) => this.#hear(index, entry) }),
      );
      this.#node.replaceChildren(buildStands(this.#stands, 'stands'));
    }
  }
}

function buildStands(stands: readonly Stand[], name: string): HTMLElement {
  return buildNode('div', { class: name }, ...stands.map(({ node }) => node));
}
