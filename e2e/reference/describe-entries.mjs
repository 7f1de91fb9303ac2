// The entries of package.json, with what each exports.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { docOf, readSources } from './read-sources.mjs';

/** What an entry is for. A new one needs its sentence here. */
const PURPOSES = {
  '.': 'Registers `<finbox-connect>` and exports its class, its events and all types.',
  './element': 'The class without registration, for a tag name of one’s own.',
  './core': 'The same behaviour without an element and without Lit.',
  './return': 'For the lender’s return page: importing it hands the result to the page that waits.',
  './react': 'The component and the hook for React 18 and 19.',
  './vue': 'The component and the composable for Vue 3.',
  './server': 'The Session API’s client and request handlers for the lender’s back end.',
  './testing': 'Plays a journey against an element, for the lender’s own tests.',
  './testing/playwright': 'Plays a journey in place of BankConnect, in Playwright.',
  './sandbox': 'BankConnect on one’s own machine.',
};

/** Entries with types, but for the files for script tags, which have those of an entry again. */
export function typedEntries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries(exports)
    .map(([name, conditions]) => [name, typesOf(conditions)])
    .filter(([name, types]) => types && !name.endsWith('.js') && !name.startsWith('./text/'))
    .map(([name, types]) => ({ name, purpose: purposeOf(name), source: sourceOf(types) }));
}

const typesOf = (conditions) => conditions.types ?? conditions.import?.types;

function purposeOf(name) {
  const purpose = PURPOSES[name];
  if (!purpose) throw new Error(`Say in ${import.meta.filename} what the entry "${name}" is for.`);
  return purpose;
}

const sourceOf = (types) => types.replace(/^\.\/dist\/types\//, 'src/').replace(/\.d\.ts$/, '.ts');

/** What is exported by several entries is described with the first. */
export function describeEntries() {
  const entries = typedEntries();
  const sources = readSources(entries.map(({ source }) => source));
  const told = new Map();
  return entries.map((entry) => {
    const found = sources.exportsOf(entry.source).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const repeated = found.filter(({ symbol }) => told.has(symbol));
    const fresh = found.filter(({ symbol }) => !told.has(symbol));
    for (const { symbol } of fresh) told.set(symbol, entry.name);
    return {
      ...entry,
      exports: fresh.map((each) => describe(each, sources)),
      repeated: repeated.map(({ name, symbol }) => ({ name, entry: told.get(symbol) })),
    };
  });
}

function describe({ name, symbol }, sources) {
  const { checker } = sources;
  const [declaration] = symbol.getDeclarations() ?? [];
  const type = checker.getTypeOfSymbol(symbol);
  const isClass = ts.isClassDeclaration(declaration);
  const signatures = isClass ? [] : type.getCallSignatures();
  return {
    name,
    kind: kindOf(declaration, signatures),
    description: docOf(symbol, checker),
    signatures: signatures.map((signature) =>
      checker.signatureToString(signature, undefined, ts.TypeFormatFlags.NoTruncation),
    ),
    choices: ts.isTypeAliasDeclaration(declaration) ? choicesOf(symbol, sources) : undefined,
    members: ts.isInterfaceDeclaration(declaration) ? membersOf(symbol, sources) : [],
  };
}

function kindOf(declaration, signatures) {
  if (ts.isClassDeclaration(declaration)) return 'class';
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
    return 'type';
  return signatures.length > 0 ? 'function' : 'value';
}

function membersOf(symbol, { checker, textOf }) {
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .filter((member) => member.getDeclarations()?.[0]?.getSourceFile().fileName.includes('/src/'))
    .map((member) => ({
      name: member.flags & ts.SymbolFlags.Optional ? `${member.name}?` : member.name,
      type: textOf(checker.getTypeOfSymbol(member)),
      description: docOf(member, checker),
    }));
}

/** Of a union of literals. */
function choicesOf(symbol, { checker, textOf }) {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return type.isUnion() && type.types.every((each) => each.isStringLiteral())
    ? textOf(type)
    : undefined;
}
