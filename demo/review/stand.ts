import { buildNode } from './build-node.ts';
import { writeChoice, type Choice } from './choice.ts';
import { STAGE_EVENT, type StageEntry } from './stage-entry.ts';
import { displayFor, findState } from './states.ts';

/** A stage in its frame, which is a page of its own: a dialog covers the frame and not the review. */
export function buildStand(choice: Choice, hear: (entry: StageEntry) => void): HTMLElement {
  const state = findState(choice.state);
  const display = displayFor(state, choice.display);
  const address = `./stage.html?${writeChoice(choice).toString()}`;
  const title = `${state.title}, ${display}`;
  const frame = buildNode('iframe', { title, src: address, loading: 'lazy' });
  // The stage's events are made in another realm, so no class of this page's knows them.
  frame.addEventListener(STAGE_EVENT, (event) => hear((event as CustomEvent<StageEntry>).detail));
  const caption = buildNode(
    'figcaption',
    {},
    buildNode('b', {}, title),
    ' ',
    buildNode('span', {}, describe(choice)),
    ' ',
    buildNode('a', { href: address, target: '_blank' }, 'On its own'),
  );
  return buildNode('figure', { class: 'stand', 'data-width': choice.width }, caption, frame);
}

function describe({ theme, lang, width, brand }: Choice): string {
  const said = [
    theme === 'system' ? '' : theme,
    lang,
    width === 'full' ? '' : `${width} px`,
    brand === 'none' ? '' : brand,
  ];
  return said.filter(Boolean).join(' · ');
}
