import { buildNode } from './build-node.ts';
import type { Choice } from './choice.ts';

/** A control of the panel. It is made once, and shows one choice after the other. */
export interface Control {
  readonly node: HTMLElement;
  show(choice: Choice): void;
}

/** Changes the choice that is shown; `by` is the control. */
export type Change = (edit: (choice: Choice) => Choice, by: HTMLElement) => void;

/** How a control reads its value, `''` for none, and how it writes another. */
export interface Binding {
  readonly read: (choice: Choice) => string;
  readonly write: (choice: Choice, value: string) => Choice;
}

export interface Option {
  readonly value: string;
  readonly title: string;
  readonly isPossible?: (choice: Choice) => boolean;
}

type Input = HTMLInputElement | HTMLSelectElement;

let fields = 0;

/** A control with its label above it, and what it means below. */
function buildField(label: string, input: Input, hint: HTMLElement): HTMLElement {
  const id = `field-${(fields += 1)}`;
  Object.assign(input, { id });
  Object.assign(hint, { id: `${id}-hint` });
  input.setAttribute('aria-describedby', hint.id);
  return buildNode('div', { class: 'field' }, buildNode('label', { for: id }, label), input, hint);
}

/** `groups` have titles, but for a single one that needs none. */
export function buildSelect(
  label: string,
  groups: readonly (readonly [title: string, options: readonly Option[]])[],
  { read, write }: Binding,
  change: Change,
  describe: (choice: Choice) => string = () => '',
): Control {
  const select = buildNode('select');
  const hint = buildNode('small');
  const options = groups.flatMap(([title, each]) => {
    const made = each.map((option) => ({
      ...option,
      node: buildNode('option', { value: option.value }, option.title),
    }));
    const nodes = made.map(({ node }) => node);
    select.append(...(title ? [buildNode('optgroup', { label: title }, ...nodes)] : nodes));
    return made;
  });
  select.addEventListener('change', () => change((choice) => write(choice, select.value), select));
  return {
    node: buildField(label, select, hint),
    show(choice) {
      for (const { node, isPossible } of options) node.disabled = isPossible?.(choice) === false;
      select.value = read(choice);
      hint.textContent = describe(choice);
    },
  };
}

interface TextOptions extends Binding {
  readonly isNumber?: boolean;
  readonly isAccepted: (value: string) => boolean;
  /** Shown where there is no value. */
  readonly initial: (choice: Choice) => string;
  readonly hint: string;
}

/** What is not accepted stays in the field, is marked, and changes nothing. */
export function buildText(
  label: string,
  { read, write, isAccepted, initial, hint, isNumber = false }: TextOptions,
  change: Change,
): Control {
  const input = buildNode('input', {
    spellcheck: 'false',
    ...(isNumber ? { inputmode: 'numeric' } : {}),
  });
  const small = buildNode('small', {}, hint);
  let shown = '';
  const judge = (isRefused: boolean): void => {
    if (isRefused) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    small.textContent = isRefused ? 'Not used: it cannot have this value.' : hint;
  };
  input.addEventListener('change', () => {
    const isRefused = input.value !== '' && !isAccepted(input.value);
    judge(isRefused);
    if (!isRefused) change((choice) => write(choice, input.value), input);
  });
  return {
    node: buildField(label, input, small),
    show(choice) {
      input.placeholder = initial(choice);
      const value = read(choice);
      // What is being typed is the reader's.
      if (value === shown && document.activeElement === input) return;
      if (value === shown && input.hasAttribute('aria-invalid')) return;
      shown = value;
      input.value = value;
      judge(false);
    },
  };
}

/** `isFixed`: it is not the reader's to change. */
export function buildBox(
  label: string,
  { read, write }: Binding,
  isFixed: (choice: Choice) => boolean,
  change: Change,
): Control {
  const box = buildNode('input', { type: 'checkbox' });
  box.addEventListener('change', () =>
    change((choice) => write(choice, box.checked ? 'on' : ''), box),
  );
  return {
    node: buildNode('label', { class: 'check' }, box, label),
    show(choice) {
      box.checked = read(choice) !== '' || isFixed(choice);
      box.disabled = isFixed(choice);
    },
  };
}
