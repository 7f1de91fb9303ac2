import { buildNode } from './build-node.ts';
import type { Choice } from './choice.ts';
import { CodeBlock } from './code-block.ts';
import { writeCode, type Code } from './code/write-code.ts';
import type { StageEntry } from './stage-entry.ts';

const NAMES: readonly (keyof Code)[] = ['HTML', 'React', 'connect-bank.css', 'Vue'];

/** What there is to read of one stage: its code, the events of its element and what that has recorded. */
export class Report {
  readonly node: HTMLElement;
  readonly #none = buildNode('p', { class: 'none' }, 'The element makes this page by itself.');
  readonly #blocks = NAMES.map((name) => ({ name, block: new CodeBlock(name, 'h3') }));
  readonly #events: HTMLElement;
  readonly #diagnostics: HTMLElement;

  /** `stage` names the stage, where there are several. */
  constructor(stage: string) {
    const suffix = stage && ` of stage ${stage}`;
    const label = (name: string) => ({ tabindex: '0', 'aria-label': `${name}${suffix}` });
    this.#events = buildNode('div', { class: 'log', role: 'log', ...label('Events') });
    this.#diagnostics = buildNode('ol', { class: 'log diagnostics', ...label('diagnostics()') });
    const codes = buildNode(
      'div',
      { class: 'codes' },
      this.#none,
      ...this.#blocks.map(({ block }) => block.node),
    );
    const sections = [
      ['Code', codes],
      ['Events', this.#events],
      ['diagnostics()', this.#diagnostics],
    ] as const;
    this.node = buildNode(
      'div',
      { class: 'report' },
      ...sections.map(([title, content]) =>
        buildNode('section', {}, buildNode('h2', {}, title, suffix), content),
      ),
    );
  }

  show(choice: Choice): void {
    const code = writeCode(choice);
    for (const { name, block } of this.#blocks) block.show(code[name]);
    this.#none.hidden = NAMES.some((name) => code[name] !== '');
  }

  hear({ moment, event, diagnostics }: StageEntry): void {
    if (moment === 'began') this.#events.replaceChildren();
    if (event) {
      const told = JSON.stringify(event.detail, null, 1).replace(/\s+/g, ' ');
      this.#events.append(buildNode('div', {}, buildNode('b', {}, event.type), ' ', told));
    }
    const lines = diagnostics.map(({ time, ...entry }) =>
      buildNode('li', {}, `${Math.round(time)} ms `, JSON.stringify(entry)),
    );
    this.#diagnostics.replaceChildren(...lines);
  }
}
