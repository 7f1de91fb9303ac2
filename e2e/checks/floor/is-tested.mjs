// Where a value may be missing without harm.
import ts from 'typescript';

export const EQUALS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
]);
export const DIFFERS = new Set([
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** Without what changes no value: parentheses, `!` and casts. */
export function unwrap(node) {
  return ts.skipOuterExpressions(node);
}

function isWrapper(node) {
  return unwrap(node) !== node;
}

export function isConstant(node) {
  return ts.isStringLiteralLike(node) || isNothing(node);
}

/** `undefined`, `null`, and `'undefined'` as `typeof` says it. */
export function isNothing(node) {
  if (ts.isVoidExpression(node)) return true;
  if (ts.isStringLiteralLike(node)) return node.text === 'undefined';
  return (
    node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined')
  );
}

/** `a.b?.c`, `a.b?.()`, `a.b?.[c]`: nothing is asked of a missing `b`. */
function isOptionalStep(parent, child) {
  return parent.expression === child && parent.questionDotToken !== undefined;
}

/** Where a missing value does no harm: it is tested, or something else stands in for it. */
export function isTested(node) {
  const { parent } = node;
  if (isWrapper(parent)) return isTested(parent);
  if (isOptionalStep(parent, node) || ts.isTypeOfExpression(parent)) return true;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  if (EQUALS.has(kind) || DIFFERS.has(kind)) return true;
  const isChoice =
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isChoice && parent.left === node;
}
