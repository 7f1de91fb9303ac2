const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const code = (text) => `\`${cell(text)}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const attributesTable = (element) =>
  table(
    ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
    element.fields.map((field) => [
      field.attribute ? code(field.attribute) : '–',
      `${code(field.name)}${field.isReadonly ? ' (read-only)' : ''}`,
      code(field.type),
      field.default === undefined ? '–' : code(field.default),
      cell(field.description),
    ]),
  );

export const eventsTable = (element) =>
  table(
    ['Event', '`detail`', 'Meaning'],
    element.events.map(({ name, detail, description }) => [
      code(name),
      code(`{ ${detail.map((field) => `${field.name}: ${field.type}`).join(', ')} }`),
      cell(description),
    ]),
  );

const namesTable = (head, rows, written = code) =>
  table(
    [head, 'Meaning'],
    rows.map(({ name, description }) => [written(name), cell(description)]),
  );

const signatureOf = ({ name, isStatic, parameters, result }) =>
  `${isStatic ? 'static ' : ''}${name}(${parameters.map((each) => `${each.name}: ${each.type}`).join(', ')}): ${result}`;

const methodsTable = (element) =>
  table(
    ['Method', 'Contract'],
    element.methods.map((method) => [code(signatureOf(method)), cell(method.description)]),
  );

const propertiesTable = (element) =>
  table(
    ['Custom property', 'Default', 'Meaning'],
    element.customProperties.map((each) => [
      code(each.name),
      code(each.default),
      cell(each.description),
    ]),
  );

/** The element's whole surface, in the order in which one meets it. */
export const elementTables = (element) => [
  ['Attributes and properties', attributesTable(element)],
  ['Methods', methodsTable(element)],
  ['Events', eventsTable(element)],
  ['Slots', namesTable('Slot', element.slots, (name) => (name ? code(name) : 'default'))],
  ['Parts', namesTable('Part', element.parts)],
  ['Custom properties', propertiesTable(element)],
  ['States', namesTable('State', element.states, (name) => code(`:state(${name})`))],
];

function describeExport({ name, kind, description, signatures, choices, members }) {
  const sentence = description ? ` ${description}` : '';
  const lines = [`- **\`${name}\`** (${kind})${sentence ? `:${sentence}` : ''}`];
  if (choices) lines.push(`  - \`${choices}\``);
  for (const signature of signatures) lines.push(`  - \`${name}${signature}\``);
  for (const member of members) {
    const written = `  - \`${member.name}: ${member.type}\``;
    lines.push(member.description ? `${written}: ${member.description}` : written);
  }
  return lines.join('\n');
}

function entrySection({ name, purpose, exports, repeated }) {
  const again = repeated.map((each) => `\`${each.name}\``).join(', ');
  return [
    `## \`finbox-connect${name.slice(1)}\``,
    purpose,
    exports.map(describeExport).join('\n'),
    again && `Also exported here, and described above: ${again}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `docs/api.md`. */
export function apiPage(element, entries) {
  return `${[
    '# API reference',
    'Generated from the sources by `npm run docs:reference`; do not edit it.',
    `## \`<${element.tagName}>\``,
    element.description,
    ...elementTables(element).map(([title, rows]) => `### ${title}\n\n${rows}`),
    ...entries.map(entrySection),
  ].join('\n\n')}\n`;
}
