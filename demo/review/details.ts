import { buildNode } from './build-node.ts';
import type { Choice } from './choice.ts';
import { writeCode, type Dialect } from './code.ts';
import type { StageEntry } from './stage-entry.ts';

const DIALECTS: readonly Dialect[] = ['HTML', 'React', 'Vue'];

/** The code for what is on the stage, in each dialect, ready to copy. */
export function buildCode(choice: Choice): Node[] {
  return DIALECTS.map((dialect) => {
    const code = writeCode(choice, dialect);
    const copy = buildNode('button', { type: 'button' }, `Copy ${dialect}`);
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code);
      copy.textContent = 'Copied';
    });
    const heading = buildNode('header', {}, buildNode('h3', {}, dialect), copy);
    return buildNode(
      'section',
      { class: 'code' },
      heading,
      buildNode('pre', { tabindex: '0', 'aria-label': `${dialect} code` }, code),
    );
  });
}

/** What the element has told, and what it has recorded. */
export class EventLog {
  readonly #events: HTMLElement;
  readonly #diagnostics: HTMLElement;

  constructor(events: HTMLElement, diagnostics: HTMLElement) {
    this.#events = events;
    this.#diagnostics = diagnostics;
  }

  clear(): void {
    this.#events.replaceChildren();
    this.#diagnostics.replaceChildren();
  }

  /** `stage` names the stage where there are two. */
  add(stage: string, { type, detail, diagnostics }: StageEntry): void {
    const told = JSON.stringify(detail, null, 1).replace(/\s+/g, ' ');
    const line = buildNode('div', {}, buildNode('b', {}, `${stage}${type}`), ' ', told);
    if (type !== 'shown') this.#events.append(line);
    const lines = diagnostics.map(({ time, ...entry }) =>
      buildNode('li', {}, `${Math.round(time)} ms `, JSON.stringify(entry)),
    );
    this.#diagnostics.replaceChildren(...lines);
  }
}
