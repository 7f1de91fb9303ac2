/** What takes a while to load, somewhere on the page. */
export interface Loadable {
  readonly node: Element;
  /** Resolves when it has loaded, or need not any more. Never rejects. */
  load(): Promise<void>;
}

/** Each stage is a page with a hundred modules: more at a time only make each other slower. */
const AT_ONCE = 3;

/** Loads a few at a time: first what can be seen, then the rest, so that a print has all of it. */
export class LoadQueue {
  readonly #waiting = new Set<Loadable>();
  #running = 0;

  add(loadable: Loadable): void {
    this.#waiting.add(loadable);
    this.#goOn();
  }

  /** Loads at once what is still waiting. */
  hurry(): void {
    for (const loadable of this.#waiting) void this.#load(loadable);
  }

  #goOn(): void {
    while (this.#running < AT_ONCE) {
      const [first, ...others] = this.#waiting;
      if (!first) return;
      void this.#load([first, ...others].find(({ node }) => isInSight(node)) ?? first);
    }
  }

  async #load(loadable: Loadable): Promise<void> {
    this.#waiting.delete(loadable);
    this.#running += 1;
    await loadable.load();
    this.#running -= 1;
    this.#goOn();
  }
}

function isInSight(node: Element): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
