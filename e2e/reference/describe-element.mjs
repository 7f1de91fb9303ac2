// The element as its users see it, read from its classes: the one source of every published description.
import ts from 'typescript';
import { docOf, readSources, tagsOf } from './read-sources.mjs';

const ELEMENT = 'src/element/finbox-connect.ts';
const PROPERTIES = 'src/element/journey-properties.ts';
const EVENTS = 'src/element/events.ts';
const STYLES = 'src/element/styles.ts';

export function describeElement() {
  const sources = readSources([ELEMENT, PROPERTIES, EVENTS, STYLES]);
  const element = sources.classNamed('FinboxConnect', ELEMENT);
  const properties = sources.classNamed('JourneyProperties', PROPERTIES);
  const styles = sources.constantNamed('styles', STYLES);
  const looks = (tag) => [styles, element].flatMap((node) => tagsOf(node, tag));
  const members = [...membersOf(properties, sources), ...membersOf(element, sources)];
  const described = attributesOf(properties);
  const bare = tagsOf(element, 'attr');
  const fields = members
    .filter(({ kind }) => kind === 'field')
    .map((field) => ({ ...field, attribute: described.get(field.name) ?? nameIn(bare, field) }));
  return {
    tagName: 'finbox-connect',
    className: 'FinboxConnect',
    description: docOf(sources.checker.getSymbolAtLocation(element.name), sources.checker),
    fields: [...fields, ...inheritedFields(bare, fields)],
    methods: members.filter(({ kind }) => kind === 'method'),
    events: tagsOf(element, 'event').map((event) => withDetail(event, sources)),
    slots: tagsOf(element, 'slot'),
    parts: looks('csspart'),
    customProperties: looks('cssproperty'),
    states: tagsOf(element, 'cssstate'),
  };
}

const nameIn = (tags, field) => tags.find(({ name }) => name === field.name)?.name;

/** Attributes of HTML that the element listens to as well. */
const inheritedFields = (tags, fields) =>
  tags
    .filter(({ name }) => !fields.some((field) => field.attribute === name))
    .map(({ name, description }) => ({
      kind: 'field',
      name,
      attribute: name,
      type: 'string',
      description,
      isInherited: true,
    }));

/** The attribute of each property in Lit's `static properties`. */
function attributesOf(node) {
  const found = node.members.find((each) => each.name?.getText() === 'properties');
  const names = new Map();
  for (const { name, initializer } of found.initializer.properties) {
    const option = initializer.properties.find((each) => each.name.getText() === 'attribute');
    const isHidden = option?.initializer.kind === ts.SyntaxKind.FalseKeyword;
    if (!isHidden) {
      names.set(name.getText(), option?.initializer.text ?? name.getText().toLowerCase());
    }
  }
  return names;
}

/** What a page may use: neither private, nor the platform's or Lit's own. */
function membersOf(node, sources) {
  const defaults = defaultsOf(node, sources.checker);
  return node.members.filter(isOffered).map((member) => {
    const symbol = sources.checker.getSymbolAtLocation(member.name);
    const type = sources.checker.getTypeOfSymbolAtLocation(symbol, member);
    const description = docOf(symbol, sources.checker);
    const { name } = symbol;
    if (!description) throw new Error(`${name} has no docstring.`);
    const isStatic = hasModifier(member, ts.SyntaxKind.StaticKeyword);
    if (ts.isMethodDeclaration(member)) {
      const [signature] = type.getCallSignatures();
      const result = sources.textOf(signature.getReturnType());
      const parameters = signature.getParameters().map((parameter) => ({
        name: parameter.name,
        type: sources.textOf(sources.checker.getTypeOfSymbolAtLocation(parameter, member)),
      }));
      return { kind: 'method', name, description, isStatic, parameters, result };
    }
    const isReadonly = ts.isGetAccessor(member) && !hasSetter(node, name);
    const text = sources.textOf(type);
    return { kind: 'field', name, description, type: text, isReadonly, default: defaults[name] };
  });
}

const hasModifier = (member, kind) => member.modifiers?.some((each) => each.kind === kind) ?? false;

const hasSetter = (node, name) =>
  node.members.some((each) => ts.isSetAccessor(each) && each.name.getText() === name);

function isOffered(member) {
  const { OverrideKeyword, ProtectedKeyword, PrivateKeyword } = ts.SyntaxKind;
  const isOurs = [OverrideKeyword, ProtectedKeyword, PrivateKeyword].every(
    (kind) => !hasModifier(member, kind),
  );
  if (!isOurs || !member.name || ts.isPrivateIdentifier(member.name)) return false;
  return !ts.isSetAccessor(member) && !member.name.getText().endsWith('Callback');
}

/** What the constructor, or the private field behind an accessor, says in one literal. */
function defaultsOf(node, checker) {
  const constructor = node.members.find(ts.isConstructorDeclaration);
  const assigned = (constructor?.body?.statements ?? [])
    .map(({ expression }) => expression)
    .filter((each) => each && ts.isBinaryExpression(each))
    .map(({ left, right }) => [left.name?.text, right]);
  const initialized = node.members
    .filter((each) => ts.isPropertyDeclaration(each) && each.initializer)
    .map(({ name, initializer }) => [name.getText().replace(/^#/, ''), initializer]);
  const found = [...initialized, ...assigned].map(([name, value]) => [name, literal(value)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));

  function literal(expression) {
    const type = checker.getTypeAtLocation(expression);
    if (type.isStringLiteral()) return `'${type.value}'`;
    if (type.isNumberLiteral()) return String(type.value);
    const isBoolean = type.flags & ts.TypeFlags.BooleanLiteral;
    return isBoolean ? checker.typeToString(type) : undefined;
  }
}

function withDetail({ type, name, description }, sources) {
  const node = sources.classNamed(type, EVENTS);
  const { checker } = sources;
  const whole = checker.getTypeAtLocation(node);
  const detail = checker.getTypeOfSymbolAtLocation(whole.getProperty('detail'), node);
  const fields = detail.getProperties().map((field) => ({
    name: field.name,
    type: sources.textOf(checker.getTypeOfSymbolAtLocation(field, node)),
  }));
  return { name, type, description, detail: fields };
}
