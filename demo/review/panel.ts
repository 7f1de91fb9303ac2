import { buildControls } from './build-controls.ts';
import { buildNode } from './build-node.ts';
import type { Choice } from './choice.ts';
import type { View } from './view.ts';

type ChangeChoice = (index: number, next: Choice, by: HTMLElement) => void;

/** The controls of one choice; where there are two, the reader says of which. */
export class Panel {
  readonly #legend = buildNode('legend');
  readonly #marks: HTMLElement;
  readonly #controls;
  #view: View | null = null;
  /** Which choice it is about. */
  #index = 0;

  constructor(node: HTMLFormElement, change: ChangeChoice) {
    this.#controls = buildControls(
      (edit, by) => {
        const choice = this.#view?.choices[this.#index];
        if (choice) change(this.#index, edit(choice), by);
      },
      () => this.#view?.isOverview ?? false,
    );
    this.#marks = this.#buildMarks();
    const nodes = this.#controls.map((control) => control.node);
    node.replaceChildren(buildNode('fieldset', {}, this.#legend, this.#marks, ...nodes));
    node.addEventListener('submit', (submit) => submit.preventDefault());
  }

  show(view: View): void {
    this.#view = view;
    const isComparison = view.choices.length > 1 && !view.isOverview;
    if (!isComparison) this.#index = 0;
    this.#marks.hidden = !isComparison;
    this.#legend.textContent = isComparison ? 'Controls of' : 'Look at';
    for (const [index, radio] of this.#radios.entries()) radio.checked = index === this.#index;
    const choice = view.choices[this.#index];
    if (choice) for (const control of this.#controls) control.show(choice);
  }

  get #radios(): readonly HTMLInputElement[] {
    return [...this.#marks.querySelectorAll('input')];
  }

  #buildMarks(): HTMLElement {
    const labels = ['A', 'B'].map((mark, index) => {
      const radio = buildNode('input', { type: 'radio', name: 'stage', value: mark });
      radio.addEventListener('change', () => {
        this.#index = index;
        if (this.#view) this.show(this.#view);
      });
      return buildNode('label', {}, radio, buildNode('span', {}, `Stage ${mark}`));
    });
    return buildNode('div', { class: 'marks' }, ...labels);
  }
}
