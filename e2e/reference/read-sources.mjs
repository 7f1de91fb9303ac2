// What the published descriptions know of the sources: types by TypeScript's checker, sentences by JSDoc.
import ts from 'typescript';

/** Compiles without writing; `files` are what to look at. */
export function readSources(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const fileNamed = (name) => {
    const file = program.getSourceFile(name);
    if (!file) throw new Error(`There is no ${name}.`);
    return file;
  };
  return {
    checker,
    classNamed(name, path) {
      const found = fileNamed(path).statements.find(
        (each) => ts.isClassDeclaration(each) && each.name?.text === name,
      );
      if (!found) throw new Error(`${path} has no class ${name}.`);
      return found;
    },
    constantNamed(name, path) {
      const found = fileNamed(path)
        .statements.filter(ts.isVariableStatement)
        .find(({ declarationList: { declarations } }) => declarations[0].name.getText() === name);
      if (!found) throw new Error(`${path} has no constant ${name}.`);
      return found;
    },
    /** Of an entry, by name. */
    exportsOf: (path) =>
      checker
        .getExportsOfModule(checker.getSymbolAtLocation(fileNamed(path)))
        .map((symbol) => ({ name: symbol.name, symbol: withoutAlias(checker, symbol) })),
    textOf: (type) => textOf(checker, type),
  };
}

const withoutAlias = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** As it would be written; a union of literals by its members, any other alias by its name. */
function textOf(checker, type) {
  if (type.flags & ts.TypeFlags.Void) return 'void';
  if (type.flags & ts.TypeFlags.Unknown) return 'unknown';
  const kept = checker.getNonNullableType(type);
  const isNullable = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
  const isChoice = kept.isUnion() && kept.types.every((each) => each.isStringLiteral());
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType |
    (isChoice ? ts.TypeFormatFlags.InTypeAlias : 0);
  const text = checker.typeToString(kept, undefined, flags);
  return isNullable ? `${text} | null` : text;
}

const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The sentences above a declaration, without tags. */
export function docOf(symbol, checker) {
  return inOneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
}

/** What stands after each `@name` of a declaration: `[default] name - sentence`, taken apart. */
export function tagsOf(node, name) {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => parseTag(inOneLine(ts.getTextOfJSDocComment(comment) ?? '')));
}

function parseTag(text) {
  const [, type, name = '', description] = /^(?:\{(.+?)\} )?(.*?)\s?- (.+)$/.exec(text) ?? [];
  if (!description) throw new Error(`"${text}" does not read "name - description".`);
  const [, bare = name, value] = /^\[(.+?)=(.*)\]$/.exec(name) ?? [];
  return { type, name: bare, default: value, description };
}
