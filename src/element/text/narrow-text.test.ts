import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { EVERY_STATE, LANGUAGES } from '../every-state.test-support.ts';

/** A small phone, and a page with margins of its own. */
beforeEach(async () => {
  await page.viewport(320, 640);
  document.body.style.margin = '16px';
});

/** The nodes whose text is cut or hangs out of their box. */
function findCut(root: ParentNode): string[] {
  const nodes = [...root.querySelectorAll<HTMLElement>('*')];
  return nodes
    .filter((node) => node.scrollWidth > Math.max(node.clientWidth, node.offsetWidth))
    .map((node) => `${node.localName}: ${node.textContent}`);
}

/** What reaches out of the page, where nobody sees it. */
function findOutside(root: ParentNode): string[] {
  const nodes = [...root.querySelectorAll<HTMLElement>('p, b, span, button, a')];
  return nodes
    .map((node) => ({ node, box: node.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.left < 0 || box.right > 320))
    .map(({ node }) => `${node.localName}: ${node.textContent}`);
}

for (const text of LANGUAGES) {
  test.for(Object.entries(EVERY_STATE))(
    `no words of "${text.lang}" are cut at 320 pixels: %s`,
    async ([, show]) => {
      const root = await show(text);
      expect({ cut: findCut(root), outside: findOutside(root) }).toEqual({ cut: [], outside: [] });
      expect(document.documentElement.scrollWidth).toBe(320);
    },
  );
}
