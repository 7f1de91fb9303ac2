// Elements and attributes that a script makes by name.
import ts from 'typescript';
import { pickKnown } from './compat.mjs';

/** The DOM's own method and this project's, which takes the attributes as an object. */
const MAKERS = new Set(['createElement', 'createNode']);
const SETTERS = new Set(['setAttribute', 'toggleAttribute']);

function nameOf(expression) {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.text;
}

function textOf(node) {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The attribute itself, and each word of its value that the data knows, such as a token of `sandbox`. */
function keysOfAttribute(tag, attribute, value) {
  const paths = [
    ...(tag ? [['html', 'elements', tag, attribute]] : []),
    ['html', 'global_attributes', attribute],
  ];
  const words = (value ?? '').split(' ').filter(Boolean);
  return [
    pickKnown(paths) ?? [],
    ...words.map((word) => pickKnown(paths.map((path) => [...path, word])) ?? []),
  ].flat();
}

function keysOfProperties(tag, attributes) {
  if (!attributes || !ts.isObjectLiteralExpression(attributes)) return [];
  return attributes.properties.flatMap(({ name, initializer }) => {
    const attribute = name && (ts.isIdentifier(name) ? name.text : textOf(name));
    return attribute ? keysOfAttribute(tag, attribute, textOf(initializer)) : [];
  });
}

/** @param {ts.CallExpression} call */
export function keysOfMarkup({ expression, arguments: [first, second] }) {
  const name = textOf(first);
  if (!name) return [];
  if (SETTERS.has(nameOf(expression))) return keysOfAttribute(undefined, name, textOf(second));
  if (!MAKERS.has(nameOf(expression))) return [];
  return [pickKnown([['html', 'elements', name]]) ?? [], keysOfProperties(name, second)].flat();
}
