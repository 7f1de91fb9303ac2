import { buildNode } from './build-node.ts';

/** How long it is said that something was copied, in ms. */
const SAID_MS = 4_000;

/** Code with a button that copies it. The nodes stay while the code changes under them. */
export class CodeBlock {
  readonly node: HTMLElement;
  readonly #pre: HTMLElement;
  readonly #status = buildNode('span', { role: 'status' });
  #timer = 0;

  constructor(title: string, heading: 'h3' | 'h4') {
    this.#pre = buildNode('pre', { tabindex: '0', role: 'group', 'aria-label': `${title} code` });
    const copy = buildNode('button', { type: 'button' }, `Copy ${title}`);
    copy.addEventListener('click', () => void this.#copy());
    this.node = buildNode(
      'section',
      { class: 'code' },
      buildNode('header', {}, buildNode(heading, {}, title), this.#status, copy),
      this.#pre,
    );
  }

  /** Without code there is nothing to copy, and no block. */
  show(code: string): void {
    this.node.hidden = !code;
    if (this.#pre.textContent === code) return;
    this.#pre.textContent = code;
    this.#say('');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#pre.textContent ?? '');
      this.#say('Copied');
    } catch {
      // The browser or its user forbids it: then the keyboard can.
      getSelection()?.selectAllChildren(this.#pre);
      this.#say('Not allowed: copy what is selected');
    }
  }

  #say(words: string): void {
    clearTimeout(this.#timer);
    this.#status.textContent = words;
    if (words) this.#timer = window.setTimeout(() => this.#say(''), SAID_MS);
  }
}
