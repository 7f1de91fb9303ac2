import { buildNode } from './build-node.ts';
import { writeChoice, type Choice } from './choice.ts';
import type { Loadable } from './load-queue.ts';
import { STAGE_EVENT, type StageEntry } from './stage-entry.ts';
import { isPageState } from './state.ts';
import { findState } from './states.ts';
import { addressOf, nameChoice } from './view.ts';

interface StandOptions {
  /** Names the stage, where there are two. */
  readonly mark?: string;
  /** One of many: to be looked at, not to be used. */
  readonly isOneOfMany?: boolean;
  readonly hear?: (entry: StageEntry) => void;
}

/** How wide a stage's room is on paper, as the style sheet has it, in CSS pixels. */
const PAPER_PX = 640;
const PAPER_PX_OF_MANY = 320;

/** A stage in its frame, which is a page of its own: a dialog covers the frame and not the review. */
export class Stand implements Loadable {
  readonly node: HTMLElement;
  readonly #options: StandOptions;
  readonly #title: HTMLElement;
  readonly #facts = buildNode('span', { class: 'facts' });
  readonly #alone = buildNode('a', { target: '_blank' }, 'On its own');
  readonly #note = buildNode('p', { class: 'note' });
  readonly #room: HTMLElement;
  #choice: Choice | null = null;
  #address = '';
  #frame: HTMLIFrameElement | null = null;
  #loaded = (): void => {};
  #settled = Promise.resolve();
  #settle = (): void => {};

  constructor(options: StandOptions) {
    this.#options = options;
    this.#title = buildNode(options.isOneOfMany ? 'a' : 'b');
    this.#room = buildNode('div', { class: 'room' }, this.#note);
    const caption = buildNode('figcaption', {}, this.#title, ' ', this.#facts, ' ', this.#alone);
    this.node = buildNode('figure', { class: 'stand' }, caption, this.#room);
    new ResizeObserver(() => this.fit('screen')).observe(this.#room);
  }

  /** Whether it has to be loaded for that. */
  show(choice: Choice): boolean {
    this.#choice = choice;
    const { mark, isOneOfMany } = this.#options;
    this.#title.textContent = [mark, nameChoice(choice)].filter(Boolean).join(' · ');
    const address = `./stage.html?${writeChoice({ ...choice, width: 'full' }).toString()}`;
    this.#alone.href = address;
    if (isOneOfMany) {
      this.#title.setAttribute('href', addressOf({ choices: [choice], isOverview: false }));
    }
    this.fit('screen');
    if (address === this.#address) return false;
    this.#address = address;
    this.#remove();
    this.#settle();
    this.#settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#note.textContent = 'Loading…';
    this.node.dataset['moment'] = 'waiting';
    return true;
  }

  /** Resolves when the stage is in its state, or cannot come into it any more. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Shows the stage anew. The frame is another one, so that the history has no entry for it. */
  load(): Promise<void> {
    this.#remove();
    const frame = buildNode('iframe', {
      title: this.#title.textContent ?? '',
      src: this.#address,
      inert: true,
    });
    // The stage's events are made in another realm, so no class of this page's knows them.
    frame.addEventListener(STAGE_EVENT, (event) => this.#hear((event as CustomEvent).detail));
    this.#frame = frame;
    this.#room.append(frame);
    return new Promise((resolve) => {
      this.#loaded = resolve;
      frame.addEventListener('load', () => resolve());
    });
  }

  /** Takes it off the page: nobody is to wait for it any more. */
  discard(): void {
    this.#remove();
    this.#settle();
  }

  #remove(): void {
    this.#frame?.remove();
    this.#loaded();
  }

  #hear(entry: StageEntry): void {
    const { moment } = entry;
    const isSettled = moment === 'shown' || moment === 'missed';
    if (moment !== 'changed') this.node.dataset['moment'] = moment;
    if (moment === 'missed') this.fit('screen');
    // Until then it opens dialogs by itself, which take the focus.
    if (isSettled && this.#frame) this.#frame.inert = this.#options.isOneOfMany ?? false;
    if (isSettled) this.#settle();
    this.#options.hear?.(entry);
  }

  /** Shows the stage as wide as it is to be, smaller where there is no room, and says so. */
  fit(medium: 'paper' | 'screen'): void {
    if (!this.#choice) return;
    const { theme, lang, width, brand, state } = this.#choice;
    const paper = this.#options.isOneOfMany ? PAPER_PX_OF_MANY : PAPER_PX;
    const room = medium === 'paper' ? paper : this.#room.clientWidth;
    const wanted = width === 'full' ? room : Number(width);
    const scale = Math.min(1, room / wanted || 1);
    this.#room.style.setProperty('--width', width === 'full' ? '100%' : `${wanted}px`);
    this.#room.style.setProperty('--scale', `${scale}`);
    const facts = [
      this.node.dataset['moment'] === 'missed' ? 'it did not come into this state' : '',
      theme === 'system' ? '' : theme,
      lang,
      `${wanted} px${scale < 1 ? `, drawn at ${Math.round(scale * 100)} %` : ''}`,
      brand === 'none' || isPageState(findState(state)) ? '' : brand,
    ];
    this.#facts.textContent = facts.filter(Boolean).join(' · ');
  }
}
