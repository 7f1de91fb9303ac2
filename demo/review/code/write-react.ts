import { indent, writeTag } from './write-tag.ts';
import type { Given, Needs } from './find-needs.ts';

/** The file that the component imports its styles from. */
export const STYLE_FILE = 'connect-bank.css';

const HANDLERS = [
  "onSuccess={({ detail }) => console.log('Connected', detail)}",
  "onFailure={({ detail }) => console.log('Not connected', detail.code)}",
];

/** A module with a component. */
export function writeReact({ attributes, slots, css, words }: Needs): string {
  const { '': label, ...named } = slots;
  const props = [
    ...attributes.map(writeProp),
    ...Object.entries(named).map(([name, text]) => writeProp([name, text])),
    ...HANDLERS,
  ];
  const tag = writeTag('FinboxConnect', props, label ? [writeText(label)] : []);
  return [
    ...(words ? ["import { FinboxConnect as FinboxElement } from 'finbox-connect';"] : []),
    "import { FinboxConnect } from 'finbox-connect/react';",
    ...(words ? [`import { ${words} } from 'finbox-connect/text/${words}';`] : []),
    ...(css ? [`import './${STYLE_FILE}';`] : []),
    ...(words ? ['', `FinboxElement.addText(${words});`] : []),
    '',
    'export function ConnectBank() {',
    '  return (',
    indent(tag, 4),
    '  );',
    '}',
  ].join('\n');
}

function writeProp([name, value]: Given): string {
  const prop = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (value === true) return prop;
  if (typeof value === 'number') return `${prop}={${value}}`;
  // Between quotes JSX reads entities, and no escapes.
  return /["&\n]/.test(value) ? `${prop}={${JSON.stringify(value)}}` : `${prop}="${value}"`;
}

/** JSX takes a brace for an expression, and the spaces at the ends of a line away. */
function writeText(text: string): string {
  const isPlain = !/[{}<>&\n]|^\s|\s$/.test(text);
  return isPlain ? text : `{${JSON.stringify(text)}}`;
}
