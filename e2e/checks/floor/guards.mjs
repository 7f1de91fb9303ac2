// Whether a use of a newer feature stands behind a test of that feature.
import ts from 'typescript';
import { isProvenBy } from './compat.mjs';
import { DIFFERS, EQUALS, isConstant, isNothing, isTested, unwrap } from './is-tested.mjs';

function isLeaving(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  if (!last) return false;
  return (
    ts.isReturnStatement(last) ||
    ts.isThrowStatement(last) ||
    ts.isContinueStatement(last) ||
    ts.isBreakStatement(last)
  );
}

/** What a function returns that does nothing else. */
function returnedBy(body) {
  if (!ts.isBlock(body)) return body;
  const [only, ...rest] = body.statements;
  return only && ts.isReturnStatement(only) && rest.length === 0 ? only.expression : undefined;
}

/** What a `const` was given. */
export function constantValueOf(identifier, checker) {
  const declaration = checker.getSymbolAtLocation(identifier)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const isSetOnce = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isSetOnce ? declaration.initializer : undefined;
}

/** @param {ReturnType<typeof import('./keys.mjs').createKeys>} keys with `keysOf` for any node */
export function createGuards({ keysOf, keysOfMember, keysOfGlobal, checker }) {
  const entered = new Set();

  /** The keys that are there where `test` came out as `truth`. */
  function provenBy(test, truth) {
    const node = unwrap(test);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return provenBy(node.operand, !truth);
    if (ts.isBinaryExpression(node)) return provenByBinary(node, truth);
    if (!truth) return [];
    if (ts.isCallExpression(node)) return provenByPredicate(node);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      return [keysOf(node), ...provenByChain(node.expression)];
    const value = ts.isIdentifier(node) && constantValueOf(node, checker);
    return [keysOf(node), ...(value ? provenBy(value, true) : [])];
  }

  function provenByChain(node) {
    const bare = unwrap(node);
    const own = [keysOf(bare)];
    return bare.expression ? [...own, ...provenByChain(bare.expression)] : own;
  }

  function provenByBinary({ left, operatorToken: { kind }, right }, truth) {
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken && truth)
      return [...provenBy(left, true), ...provenBy(right, true)];
    if (kind === ts.SyntaxKind.BarBarToken && !truth)
      return [...provenBy(left, false), ...provenBy(right, false)];
    if (kind === ts.SyntaxKind.InKeyword && truth && ts.isStringLiteralLike(left))
      return [keysOfMember(checker.getTypeAtLocation(right), left.text)];
    if (kind === ts.SyntaxKind.InstanceOfKeyword && truth) return [keysOf(unwrap(right))];
    const isComparison = EQUALS.has(kind) || DIFFERS.has(kind);
    if (!isComparison) return [];
    // Minifiers write the constant first.
    const [constant, value] = isConstant(unwrap(left)) ? [left, right] : [right, left];
    const bare = unwrap(value);
    const subject = ts.isTypeOfExpression(bare) ? bare.expression : bare;
    // `x !== undefined` when true, `x === undefined` when false, `typeof x === 'function'` when true.
    return (EQUALS.has(kind) !== isNothing(unwrap(constant))) === truth
      ? provenBy(subject, true)
      : [];
  }

  /** A call of a function that returns nothing but a test. */
  function provenByPredicate(call) {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const body = declaration?.body;
    // A function that calls itself proves nothing new.
    const test = body && returnedBy(body);
    if (!test || entered.has(test)) return [];
    entered.add(test);
    const proven = provenBy(test, true);
    entered.delete(test);
    return proven;
  }

  /** What is known by the time that `child` of `parent` runs. */
  function provenAt(child, parent) {
    if (ts.isIfStatement(parent) && child !== parent.expression)
      return provenBy(parent.expression, child === parent.thenStatement);
    if (ts.isConditionalExpression(parent) && child !== parent.condition)
      return provenBy(parent.condition, child === parent.whenTrue);
    if (ts.isWhileStatement(parent) && child === parent.statement)
      return provenBy(parent.expression, true);
    if (ts.isBinaryExpression(parent) && child === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return provenBy(parent.left, true);
      if (kind === ts.SyntaxKind.BarBarToken) return provenBy(parent.left, false);
    }
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseOrDefaultClause(parent))
      return [];
    return parent.statements
      .slice(0, parent.statements.indexOf(child))
      .filter(
        (each) => ts.isIfStatement(each) && !each.elseStatement && isLeaving(each.thenStatement),
      )
      .flatMap(({ expression }) => provenBy(expression, false));
  }

  /** A step further down an optional chain runs only where the steps before it were there. */
  function provenByOptionalChain(node) {
    return node.flags & ts.NodeFlags.OptionalChain && node.expression
      ? provenByChain(node.expression)
      : [];
  }

  function isProven(keys, guardKeys) {
    if (guardKeys.length === 0) return false;
    if (keys.join() === guardKeys.join()) return true;
    return keys.every((key) => guardKeys.every((guardKey) => isProvenBy(key, guardKey)));
  }

  /** The type that the place expects admits a missing value, so whoever takes it must look. */
  function isExpectedToBeMissing(node) {
    if (
      !ts.isPropertyAccessExpression(node) ||
      (ts.isCallExpression(node.parent) && node.parent.expression === node)
    )
      return false;
    const expected = checker.getContextualType(node);
    return (
      (expected?.isUnion() ?? false) &&
      expected.types.some(({ flags }) => flags & ts.TypeFlags.Undefined)
    );
  }

  return {
    isGuarded(node, keys) {
      // Only `typeof` may name a global that is not there.
      const isGlobal = ts.isIdentifier(node) && keysOfGlobal(node).length > 0;
      if (isGlobal ? ts.isTypeOfExpression(node.parent) : isTested(node)) return true;
      if (isExpectedToBeMissing(node)) return true;
      if (provenByOptionalChain(node).some((each) => isProven(keys, each))) return true;
      for (let child = node; child.parent; child = child.parent)
        if (provenAt(child, child.parent).some((each) => isProven(keys, each))) return true;
      return false;
    },
    isProven,
  };
}
