import { escapeMarkup, indent, writeTag } from './write-tag.ts';
import type { Given, Needs } from './find-needs.ts';

const LISTENERS = `<script type="module">
  const widget = document.querySelector('finbox-connect');
  widget.addEventListener('finbox-success', ({ detail }) => {
    console.log('Connected', detail);
  });
  widget.addEventListener('finbox-failure', ({ detail }) => {
    console.log('Not connected', detail.code);
  });
</script>`;

/** For a page that has the built script: to be pasted as it is. */
export function writeHtml({ attributes, slots, css, words }: Needs): string {
  const children = Object.entries(slots).map(([name, text]) =>
    name ? `<span slot="${name}">${escapeMarkup(text)}</span>` : escapeMarkup(text),
  );
  return [
    words ? `<!-- It loads text/${words}.js from beside itself. -->` : '',
    '<script type="module" src="/finbox-connect.js"></script>',
    css && `<style>\n${indent(css, 2)}\n</style>`,
    `\n${writeTag('finbox-connect', attributes.map(writeAttribute), children)}\n`,
    LISTENERS,
  ]
    .filter(Boolean)
    .join('\n');
}

function writeAttribute([name, value]: Given): string {
  return value === true ? name : `${name}="${escapeMarkup(`${value}`)}"`;
}
