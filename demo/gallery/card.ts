import type { FinboxConnect } from '../../src/index.ts';

/** How the place that an element stands in looks; each is a class of the style sheet. */
export type Stand = 'light' | 'dark' | 'tall' | 'narrow' | 'plain' | 'branded' | 'parts';

/** A state of the element, and how a page gets it there. */
export interface Card {
  readonly title: string;
  readonly caption: string;
  readonly stand?: readonly Stand[];
  readonly dir?: 'rtl';
  /** Attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Told before the element is in the page. */
  readonly prepare?: (element: FinboxConnect) => void | Promise<void>;
  /** Told when it is. */
  readonly after?: (element: FinboxConnect) => void;
}

export interface Group {
  readonly title: string;
  readonly cards: readonly Card[];
}

/** What all cards of a gallery have in common. */
export interface Setting {
  readonly clientOrigin: string;
  readonly lang: string;
  readonly dir: string;
}

/** Puts a card in the page and its element into its state. */
export async function showCard(card: Card, setting: Setting, place: Element): Promise<void> {
  const { clientOrigin, lang, dir } = setting;
  const stand = document.createElement('div');
  stand.className = ['stand', ...(card.stand ?? []).map((name) => `is-${name}`)].join(' ');
  stand.lang = lang;
  stand.dir = card.dir ?? dir;
  const figure = document.createElement('figure');
  figure.append(captionOf(card), stand);
  place.append(figure);

  const element = document.createElement('finbox-connect');
  const attributes = { 'client-origin': clientOrigin, ...card.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await card.prepare?.(element);
  stand.append(element);
  card.after?.(element);
}

function captionOf({ title, caption }: Card): HTMLElement {
  const node = document.createElement('figcaption');
  const heading = document.createElement('h3');
  const text = document.createElement('p');
  heading.textContent = title;
  text.textContent = caption;
  node.append(heading, text);
  return node;
}
