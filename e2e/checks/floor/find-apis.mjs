// Uses of web APIs and built-ins that the oldest browsers lack, in sources that TypeScript understands.
import ts from 'typescript';
import { findGaps } from './compat.mjs';
import { constantValueOf, createGuards } from './guards.mjs';
import { createKeys } from './keys.mjs';
import { keysOfMarkup } from './markup.mjs';

const OPTIONS = {
  target: ts.ScriptTarget.ESNext,
  // All names there are: which of them may be used is for the data to say.
  lib: ['lib.esnext.full.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  experimentalDecorators: true,
  allowImportingTsExtensions: true,
  allowJs: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  // Node has names of its own for some of the browsers' objects.
  types: [],
};

/** @returns {ts.Program} */
export function createBrowserProgram(files, host = ts.createCompilerHost(OPTIONS, true)) {
  return ts.createProgram({ rootNames: files, options: OPTIONS, host });
}

/** A name that stands for a value here, and neither declares one nor names a property. */
function isValue(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent))
    return parent.initializer === node;
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent) || ts.isImportClause(parent))
    return false;
  return parent.name !== node && parent.label !== node;
}

/**
 * @param {ts.Program} program
 * @param {{ guessesByName?: boolean }} [options] whether a name on an object of unknown type is looked up
 *   among all interfaces: fit for sources of ours and not for a minified library
 */
export function createApiFinder(program, { guessesByName = true } = {}) {
  const keys = createKeys(program);
  const { checker } = keys;

  /** `const f = x.f`, used as `f`: the variable stands for what it was given. */
  function readAlias(identifier) {
    const declaration = checker.getSymbolAtLocation(identifier)?.valueDeclaration;
    if (declaration && ts.isBindingElement(declaration)) return keysOfBinding(declaration);
    const value = constantValueOf(identifier, checker);
    return value && isAliasable(value) ? keysOf(ts.skipOuterExpressions(value)) : [];
  }

  function isAliasable(value) {
    const bare = ts.skipOuterExpressions(value);
    return ts.isPropertyAccessExpression(bare) || ts.isIdentifier(bare);
  }

  function keysOfBinding(element) {
    const name = element.propertyName ?? element.name;
    if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(name)) return [];
    return keys.keysOfMember(checker.getTypeAtLocation(element.parent), name.text);
  }

  /** @returns {readonly string[]} what must be there for this very node to have a value */
  function keysOf(node) {
    if (ts.isPropertyAccessExpression(node)) return keysOfAccess(node.expression, node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      return keysOfAccess(node.expression, node.argumentExpression.text);
    if (!ts.isIdentifier(node)) return [];
    const globals = keys.keysOfGlobal(node);
    return globals.length > 0 ? globals : readAlias(node);
  }

  function keysOfAccess(object, name) {
    const type = checker.getTypeAtLocation(object);
    const guesses = guessesByName ? keys.keysOfUnknown(type, name) : [];
    // A bare name means trouble only where whatever it may mean is too new.
    const isTooNew = guesses.every((key) => findGaps(key).length > 0);
    return [...keys.keysOfMember(type, name), ...(isTooNew ? guesses : [])];
  }

  const { isGuarded, isProven } = createGuards({ ...keys, keysOf });

  /** An instance proves that its interface is there, with all that was always in it. */
  function isProvenByInstance(key) {
    const owner = key.split('.').slice(0, -1).join('.');
    return !key.endsWith('_static') && isProven([key], [owner]);
  }

  function usesIn(node) {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const isUnknown = (checker.getTypeAtLocation(node.expression).flags & ts.TypeFlags.Any) !== 0;
      if (isUnknown) return [keysOf(node)];
      return keysOf(node)
        .filter((key) => !isProvenByInstance(key))
        .map((key) => [key]);
    }
    if (ts.isIdentifier(node) && isValue(node)) return [keysOf(node)];
    if (ts.isShorthandPropertyAssignment(node))
      return [keys.keysOfGlobal(node.name, checker.getShorthandAssignmentValueSymbol(node))];
    if (ts.isNewExpression(node))
      return [keys.keysOfConstructor(node.expression), ...usesOfArguments(node)];
    if (!ts.isCallExpression(node)) return [];
    return [...usesOfArguments(node), ...keysOfMarkup(node).map((key) => [key])];
  }

  function usesOfArguments(call) {
    const parameters = checker.getResolvedSignature(call)?.declaration?.parameters ?? [];
    const owners = ts.isNewExpression(call)
      ? keys.keysOfConstructor(call.expression)
      : keysOf(ts.skipOuterExpressions(call.expression));
    return owners.flatMap((owner) => [
      ...usesOfEvent(owner, call),
      ...[...(call.arguments ?? [])].flatMap((argument, at) => {
        const name = parameters[at]?.name?.text;
        const named = name ? keys.keysOfParameter(owner, name) : [];
        const properties = ts.isObjectLiteralExpression(argument) ? argument.properties : [];
        return [
          named,
          ...properties.map(({ name: property }) =>
            property && ts.isIdentifier(property)
              ? keys.keysOfParameter(owner, name, property.text)
              : [],
          ),
        ];
      }),
    ]);
  }

  function usesOfEvent(owner, { arguments: [type] = [], expression }) {
    if (owner !== 'api.EventTarget.addEventListener' || !type || !ts.isStringLiteralLike(type))
      return [];
    if (!ts.isPropertyAccessExpression(expression)) return [];
    return [keys.keysOfEvent(checker.getTypeAtLocation(expression.expression), type.text)];
  }

  /** @returns {{ key: string, position: number }[]} */
  return function findApis(sourceFile) {
    const found = [];
    const visit = (node) => {
      // Types are gone before any browser sees them; what a class extends is not.
      if (ts.isTypeNode(node) && !isExtended(node)) return;
      for (const use of usesIn(node)) {
        const key = use.find((each) => findGaps(each).length > 0);
        if (key && !isGuarded(node, use)) found.push({ key, position: node.getStart() });
      }
      ts.forEachChild(node, visit);
    };
    visit(sourceFile);
    return found;
  };
}

function isExtended(node) {
  return (
    ts.isExpressionWithTypeArguments(node) &&
    ts.isHeritageClause(node.parent) &&
    node.parent.token === ts.SyntaxKind.ExtendsKeyword &&
    ts.isClassLike(node.parent.parent)
  );
}
