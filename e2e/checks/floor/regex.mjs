// Parts of regular expressions that came late. No build lowers them: a browser without one throws.
import ts from 'typescript';

const FLAG_KEYS = {
  d: 'builtins.RegExp.hasIndices',
  s: 'builtins.RegExp.dotAll',
  u: 'builtins.RegExp.unicode',
  v: 'builtins.RegExp.unicodeSets',
  y: 'builtins.RegExp.sticky',
};

/** Sticky, in order: the first that fits says what a piece of a pattern is. */
const PIECES = [
  [/\\[pP]\{/y, 'regular_expressions.unicode_character_class_escape'],
  [/\\k</y, 'regular_expressions.named_backreference'],
  [/\\[^]/y, null],
  [/\(\?<[=!]/y, 'regular_expressions.lookbehind_assertion'],
  [/\(\?<[^>]+>/y, 'regular_expressions.named_capturing_group'],
  [/\(\?[ims]*(-[ims]*)?:/y, 'regular_expressions.modifier'],
  [/[^]/y, null],
];

function keysOfPattern(pattern) {
  const keys = [];
  const names = [];
  let isInClass = false;
  for (let at = 0; at < pattern.length;) {
    const [piece, key] = PIECES.find(([piece]) => {
      piece.lastIndex = at;
      return piece.test(pattern);
    });
    const text = pattern.slice(at, piece.lastIndex);
    if (text === '[' || text === ']') isInClass = text === '[';
    // In a class a parenthesis is a character; `(?:` changes no flag.
    const isLiteral = isInClass && text.startsWith('(');
    if (key && !isLiteral && text !== '(?:') keys.push(key);
    if (key === 'regular_expressions.named_capturing_group' && !isLiteral) names.push(text);
    at = isLiteral ? at + 1 : piece.lastIndex;
  }
  if (new Set(names).size < names.length)
    keys.push('regular_expressions.named_capturing_group.duplicate_named_capturing_groups');
  return keys;
}

/** `/…/flags`, and `new RegExp('…', 'flags')` where both are spelled out. */
function readRegex(node) {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isMade || !ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp')
    return null;
  const [pattern, flags] = node.arguments ?? [];
  const textOf = (part) => (part && ts.isStringLiteralLike(part) ? part.text : '');
  return { pattern: textOf(pattern), flags: textOf(flags) };
}

/** Keys below `javascript`. @param {ts.Node} node */
export function findRegexKeys(node) {
  const regex = readRegex(node);
  if (!regex) return [];
  return [
    ...keysOfPattern(regex.pattern),
    ...[...regex.flags].flatMap((each) => FLAG_KEYS[each] ?? []),
  ];
}
