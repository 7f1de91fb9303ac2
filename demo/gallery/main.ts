import { hi } from '../../src/element/text/languages/hi.ts';
import { FinboxConnect } from '../../src/index.ts';
import { loadConfig } from '../shared/config.ts';
import { nodeOf } from '../shared/node.ts';
import { showCard } from './card.ts';
import { GROUPS } from './groups.ts';

FinboxConnect.addText(hi);

// A frame that never loads would keep the page from ever having loaded.
if (document.readyState !== 'complete') {
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}
const { clientOrigin, isSandbox } = await loadConfig();
const query = new URL(location.href).searchParams;
const setting = {
  clientOrigin,
  lang: query.get('lang') === 'hi' ? 'hi' : 'en',
  dir: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
};
for (const link of nodeOf('choices', HTMLElement).querySelectorAll('a')) {
  if (link.href === location.href) link.ariaCurrent = 'page';
}
const gallery = nodeOf('gallery', HTMLElement);
const shown: Promise<void>[] = [];

// Every card asks for a session of its own: none of that with a key that somebody pays for.
if (!isSandbox)
  gallery.textContent = 'The gallery needs the sandbox: start without FINBOX_API_KEY.';

for (const { title, cards } of isSandbox ? GROUPS : []) {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const grid = document.createElement('div');
  section.className = 'group';
  heading.textContent = title;
  grid.className = 'cards';
  section.append(heading, grid);
  gallery.append(section);
  shown.push(...cards.map((card) => showCard(card, setting, grid)));
}
await Promise.all(shown);
