// Uses of CSS that the oldest browsers lack: properties, values, units, selectors, at-rules.
import { parse, walk } from 'css-tree';
import { findFeature, findGaps, pickKnown } from './compat.mjs';

/** How the data names what a unit stands for. */
const UNIT_KEYS = [
  [/^d(vh|vw|vb|vi|vmin|vmax)$/, ['css', 'types', 'length', 'viewport_percentage_units_dynamic']],
  [/^s(vh|vw|vb|vi|vmin|vmax)$/, ['css', 'types', 'length', 'viewport_percentage_units_small']],
  [/^l(vh|vw|vb|vi|vmin|vmax)$/, ['css', 'types', 'length', 'viewport_percentage_units_large']],
  [/^cq(h|w|b|i|min|max)$/, ['css', 'types', 'length', 'container_query_length_units']],
];

const TYPES = Object.keys(findFeature(['css', 'types']));

/** A keyword or function: the property's own, or one of a type such as `<color>`. */
function keyOfValue(property, name) {
  return pickKnown([
    ['css', 'properties', property, name],
    ['css', 'types', name],
    ...TYPES.map((type) => ['css', 'types', type, name]),
  ]);
}

/** Keys of all that one piece of a value, a selector or a rule's head asks of the browser. */
function keysOfNode(node, property) {
  switch (node.type) {
    case 'Declaration':
      return [pickKnown([['css', 'properties', node.property]])];
    case 'Dimension': {
      const [, path] = UNIT_KEYS.find(([pattern]) => pattern.test(node.unit)) ?? [];
      return [pickKnown([...(path ? [path] : []), ['css', 'types', 'length', node.unit]])];
    }
    case 'Function':
    case 'Identifier':
      // A list of fonts has its own fallbacks.
      return property && property !== 'font-family' ? [keyOfValue(property, node.name)] : [];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [pickKnown([['css', 'selectors', node.name]])];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'AttributeSelector':
      return node.flags ? [keyOfAttributeFlag(node.flags)] : [];
    case 'Atrule':
      return [pickKnown([['css', 'at-rules', node.name]])];
    case 'Feature':
      return [pickKnown([['css', 'at-rules', node.kind, node.name]])];
    case 'FeatureRange':
      return [`css.at-rules.${node.kind}.range_syntax`];
    default:
      return [];
  }
}

function keyOfAttributeFlag(flag) {
  const name = { i: 'case_insensitive_modifier', s: 'case_sensitive_modifier' }[flag];
  return pickKnown([['css', 'selectors', 'attribute', name]]);
}

/**
 * Looks are allowed to differ: a property that a browser understands in part counts as understood, and
 * what iOS alone of WebKit never has (a pointer's shape) has no use there.
 */
function isGap(key) {
  return findGaps(key).some(
    ({ browser, added, isPartial }) => !isPartial && !(browser === 'safari_ios' && added === false),
  );
}

/** @returns {{ key: string, node: import('css-tree').CssNode }[]} */
function gapsIn(tree) {
  const found = [];
  let property;
  walk(tree, {
    enter(node) {
      if (node.type === 'Declaration') property = node.property;
      for (const key of keysOfNode(node, property))
        if (key && isGap(key) && !found.some((each) => key.startsWith(`${each.key}.`)))
          found.push({ key, node });
    },
    leave(node) {
      if (node.type === 'Declaration') property = undefined;
    },
  });
  return found;
}

/** The same property, before this one and in the same block, in words that every browser understands. */
function hasFallback(declaration, block) {
  const before = [];
  for (const each of block) {
    if (each === declaration) break;
    before.push(each);
  }
  return before.some(
    (each) =>
      each.type === 'Declaration' &&
      each.property === declaration.property &&
      gapsIn(each).length === 0,
  );
}

function declaresOldValue({ node }, declaration, block) {
  return node !== declaration && hasFallback(declaration, block);
}

/** @returns {{ key: string, position: number }[]} */
export function findStyles(text) {
  const tree = parse(text, {
    positions: true,
    onParseError(error) {
      throw new Error(
        `Not CSS: ${error.message} at ${text.slice(error.offset, error.offset + 40)}`,
      );
    },
  });
  const found = [];
  visitRules(tree, new Set(), found);
  return found.map(({ key, node }) => ({ key, position: node.loc.start.offset }));
}

/** @param {ReadonlySet<string>} asked keys that an `@supports` around these rules has asked for */
function visitRules(parent, asked, found) {
  const add = (gaps) => found.push(...gaps.filter(({ key }) => !asked.has(key)));
  for (const node of parent.children ?? []) {
    if (node.type === 'Declaration') {
      add(gapsIn(node).filter((gap) => !declaresOldValue(gap, node, parent.children)));
    } else if (node.type === 'Rule') {
      add(gapsIn(node.prelude));
      visitRules(node.block, asked, found);
    } else if (node.type === 'Atrule') {
      add(gapsIn({ ...node, prelude: null, block: null }));
      const inHead = node.prelude ? gapsIn(node.prelude) : [];
      const isQuestion = node.name === 'supports';
      if (!isQuestion) add(inHead);
      const answered = isQuestion && !isNegated(node.prelude) ? inHead.map(({ key }) => key) : [];
      if (node.block) visitRules(node.block, new Set([...asked, ...answered]), found);
    }
  }
}

/** `@supports not (…)` and `(…) or (…)` prove nothing of what they name. */
function isNegated(prelude) {
  let isUnsure = false;
  walk(prelude, (node) => {
    if (node.type === 'Identifier' && ['not', 'or'].includes(node.name)) isUnsure = true;
  });
  return isUnsure;
}
