import { escapeMarkup, indent, writeTag } from './write-tag.ts';
import type { Given, Needs } from './find-needs.ts';

const HANDLERS = `function succeeded({ detail }) {
  console.log('Connected', detail);
}
function failed({ detail }) {
  console.log('Not connected', detail.code);
}`;

/** A single-file component. */
export function writeVue({ attributes, slots, css, words }: Needs): string {
  const given = [...attributes.map(writeAttribute), '@success="succeeded"', '@failure="failed"'];
  const children = Object.entries(slots).map(([name, text]) =>
    name ? `<template #${name}>${writeText(text)}</template>` : writeText(text),
  );
  const imports = [
    ...(words ? ["import { FinboxConnect as FinboxElement } from 'finbox-connect';"] : []),
    ...(words ? [`import { ${words} } from 'finbox-connect/text/${words}';`] : []),
    "import { FinboxConnect } from 'finbox-connect/vue';",
    ...(words ? ['', `FinboxElement.addText(${words});`] : []),
  ];
  return [
    ['<script setup>', ...imports, '', HANDLERS, '</script>'].join('\n'),
    `<template>\n${indent(writeTag('FinboxConnect', given, children), 2)}\n</template>`,
    ...(css ? [`<style>\n${css}\n</style>`] : []),
  ].join('\n\n');
}

function writeAttribute([name, value]: Given): string {
  if (value === true) return name;
  return typeof value === 'number' ? `:${name}="${value}"` : `${name}="${escapeMarkup(value)}"`;
}

/** Two braces would be an expression. */
function writeText(text: string): string {
  return escapeMarkup(text).replaceAll('{', '&#123;');
}
