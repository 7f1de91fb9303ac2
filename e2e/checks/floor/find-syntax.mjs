// Syntax that the oldest browsers lack, in scripts as they are shipped.
import ts from 'typescript';
import { findGaps } from './compat.mjs';
import { findRegexKeys } from './regex.mjs';

const { SyntaxKind } = ts;

/** For kinds of nodes and tokens that are the feature all by themselves. */
const KEYS_BY_KIND = new Map([
  [SyntaxKind.ClassStaticBlockDeclaration, 'classes.static.initialization_blocks'],
  [SyntaxKind.QuestionQuestionToken, 'operators.nullish_coalescing'],
  [SyntaxKind.QuestionQuestionEqualsToken, 'operators.nullish_coalescing_assignment'],
  [SyntaxKind.BarBarEqualsToken, 'operators.logical_or_assignment'],
  [SyntaxKind.AmpersandAmpersandEqualsToken, 'operators.logical_and_assignment'],
  [SyntaxKind.AsteriskAsteriskToken, 'operators.exponentiation'],
  [SyntaxKind.AsteriskAsteriskEqualsToken, 'operators.exponentiation_assignment'],
  [SyntaxKind.QuestionDotToken, 'operators.optional_chaining'],
  [SyntaxKind.BigIntLiteral, 'builtins.BigInt'],
  [SyntaxKind.SpreadAssignment, 'operators.object_initializer.spread_properties'],
  [SyntaxKind.ImportAttributes, 'statements.import.import_attributes'],
  [SyntaxKind.NamespaceExport, 'statements.export.namespace'],
  [SyntaxKind.YieldExpression, 'operators.yield'],
  [SyntaxKind.ArrowFunction, 'functions.arrow_functions'],
]);

/** For features that are seen in how a node is put together. @type {[string, (node: ts.Node) => boolean][]} */
const KEYS_BY_SHAPE = [
  // What the data says of Safari before 16 is a matter of the initializer alone.
  ['classes.public_class_fields', (node) => isField(node) && asksOutside(node)],
  ['classes.private_class_fields', (node) => isField(node) && isPrivate(node)],
  ['classes.static.class_fields', (node) => isField(node) && isStatic(node)],
  ['classes.private_class_methods', (node) => isMethod(node) && isPrivate(node)],
  [
    'classes.private_class_fields_in',
    (node) => ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left),
  ],
  [
    'grammar.numeric_separators',
    (node) =>
      (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) && node.getText().includes('_'),
  ],
  [
    'statements.try_catch.optional_catch_binding',
    (node) => ts.isCatchClause(node) && !node.variableDeclaration,
  ],
  ['statements.for_await_of', (node) => ts.isForOfStatement(node) && Boolean(node.awaitModifier)],
  ['operators.await.top_level', (node) => isAwait(node) && !isInFunction(node)],
  ['statements.using', (node) => isDeclaredWith(node, ts.NodeFlags.Using)],
  ['statements.await_using', (node) => isDeclaredWith(node, ts.NodeFlags.AwaitUsing)],
  ['operators.import_meta', (node) => ts.isMetaProperty(node) && node.name.text === 'meta'],
  ['operators.import', (node) => isImportCall(node)],
  ['operators.import.options_parameter', (node) => isImportCall(node) && node.arguments.length > 1],
  ['operators.import_meta.resolve', isImportMetaResolve],
  ['statements.async_generator_function', isAsyncGenerator],
  [
    'statements.import.arbitrary_module_namespace_identifier_names',
    (node) =>
      (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) &&
      [node.name, node.propertyName].some((name) => name && ts.isStringLiteral(name)),
  ],
];

/**
 * Safari before 16 may not find a name from around the class where a field's initializer has parentheses
 * (WebKit bug 236843), be the field public, as the data says, private or static.
 */
function asksOutside({ initializer }) {
  if (!initializer?.getText().includes('(')) return false;
  const isName = (node) =>
    ts.isIdentifier(node) &&
    !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
  // Functions find their names later, when they run.
  const search = (node) =>
    !ts.isFunctionLike(node) && (isName(node) || ts.forEachChild(node, search) === true);
  return search(initializer);
}

const isField = (node) => ts.isPropertyDeclaration(node);
const isMethod = (node) => ts.isMethodDeclaration(node) || ts.isAccessor(node);
const isPrivate = (node) => ts.isPrivateIdentifier(node.name);
const isStatic = (node) => hasModifier(node, SyntaxKind.StaticKeyword);
const isAwait = (node) =>
  ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && Boolean(node.awaitModifier));
const isInFunction = (node) =>
  ts.findAncestor(node, (each) => ts.isFunctionLike(each)) !== undefined;
const isImportCall = (node) =>
  ts.isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword;

function hasModifier(node, kind) {
  return node.modifiers?.some((each) => each.kind === kind) ?? false;
}

function isDeclaredWith(node, flag) {
  // `await using` has the bits of `using` and of `const`.
  return ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === flag;
}

function isImportMetaResolve(node) {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isMetaProperty(node.expression) &&
    node.expression.name.text === 'meta' &&
    node.name.text === 'resolve'
  );
}

function isAsyncGenerator(node) {
  return (
    ts.isFunctionLike(node) &&
    node.asteriskToken !== undefined &&
    hasModifier(node, SyntaxKind.AsyncKeyword)
  );
}

function keysOf(node) {
  const own = KEYS_BY_KIND.get(node.kind);
  const shapes = KEYS_BY_SHAPE.filter(([, isShape]) => isShape(node)).map(([key]) => key);
  return [...(own ? [own] : []), ...shapes, ...findRegexKeys(node)].map(
    (key) => `javascript.${key}`,
  );
}

/** Every feature of the tables above and of regular expressions, for a test that the data knows it. */
export const SYNTAX_KEYS = [...KEYS_BY_KIND.values(), ...KEYS_BY_SHAPE.map(([key]) => key)].map(
  (key) => `javascript.${key}`,
);

/** @returns {{ key: string, position: number }[]} */
export function findSyntax(sourceFile) {
  const found = [];
  const visit = (node) => {
    for (const key of keysOf(node).filter((each) => findGaps(each).length > 0))
      found.push({ key, position: node.getStart(sourceFile) });
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return found;
}
