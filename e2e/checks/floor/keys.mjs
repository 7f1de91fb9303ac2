// From a name in the code to its key in the compatibility data, by way of TypeScript's own libraries.
import ts from 'typescript';
import { findFeature, isAnywhere, KEYS_BY_MEMBER, pickKnown } from './compat.mjs';

const TYPED_ARRAY = /^(Big)?(Int|Uint|Float)\d+(Clamped)?Array$/;

/** TypeScript splits some objects into types that the language does not know. */
function nameInData(typeName) {
  if (TYPED_ARRAY.test(typeName)) return 'TypedArray';
  if (/Iterator(Object)?$/.test(typeName) && !typeName.startsWith('Async')) return 'Iterator';
  return typeName
    .replace(/^Readonly(?=.)/, '')
    .replace(/^(Callable|Newable)Function$/, 'Function')
    .replace(/^PromiseLike$/, 'Promise');
}

/** @param {ts.Program} program */
export function createKeys(program) {
  const checker = program.getTypeChecker();
  const isFromLibrary = (declaration) =>
    program.isSourceFileDefaultLibrary(declaration.getSourceFile());

  /** Everything that a type is: the members of a union one by one, `null` and `undefined` left out. */
  function constituentsOf(type) {
    const bare = checker.getNonNullableType(type);
    return bare.isUnion() ? bare.types : [bare];
  }

  /** A type's name, then those that it inherits from, nearest first. */
  function lineageOf(type, seen = new Set()) {
    const apparent = checker.getApparentType(type);
    if (seen.has(apparent)) return [];
    seen.add(apparent);
    if (apparent.isIntersection()) return apparent.types.flatMap((each) => lineageOf(each, seen));
    const target = apparent.target ?? apparent;
    const bases = target.isClassOrInterface() ? (checker.getBaseTypes(target) ?? []) : [];
    const name = apparent.symbol?.name;
    return [...(name ? [name] : []), ...bases.flatMap((each) => lineageOf(each, seen))];
  }

  function keyOfGlobal(name) {
    return pickKnown([
      ['api', name],
      ['api', 'Window', name],
      ['javascript', 'builtins', name],
    ]);
  }

  function keyOfDeclared(declaration, name, lineage) {
    const owner = declaration.parent;
    if (ts.isTypeLiteralNode(owner) && ts.isVariableDeclaration(owner.parent))
      return keyOfStatic(owner.parent.name.text, name);
    if (ts.isModuleBlock(owner)) return keyOfStatic(owner.parent.name.text, name);
    if (ts.isInterfaceDeclaration(owner) && owner.name.text.endsWith('Constructor'))
      return keyOfStatic(owner.name.text.replace(/Constructor$/, ''), name);
    if (!ts.isInterfaceDeclaration(owner)) return keyOfGlobal(name);
    const known = pickKnown(
      [...lineage, owner.name.text].map(nameInData).flatMap((each) => [
        ['api', each, name],
        ['javascript', 'builtins', each, name],
      ]),
    );
    return known ?? (lineage.includes('Window') ? keyOfGlobal(name) : undefined);
  }

  function keyOfStatic(owner, name) {
    return pickKnown([
      ['api', owner, `${name}_static`],
      ['api', owner, name],
      ['javascript', 'builtins', owner, name],
      ['javascript', 'builtins', nameInData(owner), name],
    ]);
  }

  /** One key for each kind of object that `type` may be. */
  function keysOfMember(type, name) {
    if (type.flags & ts.TypeFlags.Any) return [];
    const keys = constituentsOf(type).flatMap((each) => {
      const declarations = checker.getPropertyOfType(each, name)?.declarations ?? [];
      const declaration = declarations.find(isFromLibrary);
      if (!declaration) return [];
      return keyOfDeclared(declaration, name, lineageOf(each)) ?? [];
    });
    return [...new Set(keys)];
  }

  /** Of an object whose type is not known: all that the name may mean. */
  function keysOfUnknown(type, name) {
    return type.flags & ts.TypeFlags.Any ? (KEYS_BY_MEMBER.get(name) ?? []) : [];
  }

  function keysOfGlobal(identifier, symbol = checker.getSymbolAtLocation(identifier)) {
    const declarations = symbol?.declarations ?? [];
    if (declarations.length === 0 || !declarations.every(isFromLibrary)) return [];
    // A parameter or a type parameter inside a library is no global.
    if (!declarations.some((each) => !ts.isTypeParameterDeclaration(each))) return [];
    return [keyOfGlobal(identifier.text) ?? []].flat();
  }

  /** `new X()`: that X can be constructed, which may be younger than X. */
  function keysOfConstructor(expression) {
    return constituentsOf(checker.getTypeAtLocation(expression)).flatMap((type) => {
      const declared = type.getConstructSignatures()[0]?.declaration;
      if (!declared || !isFromLibrary(declared)) return [];
      const owner = declared.parent;
      const name = ts.isTypeLiteralNode(owner)
        ? owner.parent.name?.text
        : owner.name?.text.replace(/Constructor$/, '');
      if (!name) return [];
      return (
        pickKnown([
          ['api', name, name],
          ['javascript', 'builtins', name, name],
        ]) ?? []
      );
    });
  }

  /** What the data has on a parameter, or on one property of an options object. */
  function keysOfParameter(ownerKey, parameter, property) {
    const wanted = property
      ? new RegExp(`^(.+_)?${property}_(parameter|property|option)$`)
      : new RegExp(`^${parameter}_parameter$`);
    const search = (node, key, depth) =>
      Object.entries(node ?? {}).flatMap(([name, child]) => {
        if (name === '__compat' || depth > 2) return [];
        const own = wanted.test(name) ? [`${key}.${name}`] : [];
        return [...own, ...search(child, `${key}.${name}`, depth + 1)];
      });
    return search(findFeature(ownerKey.split('.')), ownerKey, 1).filter(isAnywhere);
  }

  /** `addEventListener('toggle', …)` on a type. */
  function keysOfEvent(type, event) {
    return constituentsOf(type).flatMap(
      (each) => pickKnown(lineageOf(each).map((name) => ['api', name, `${event}_event`])) ?? [],
    );
  }

  return {
    checker,
    keysOfMember,
    keysOfUnknown,
    keysOfGlobal,
    keysOfConstructor,
    keysOfParameter,
    keysOfEvent,
  };
}
