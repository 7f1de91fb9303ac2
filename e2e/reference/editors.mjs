const REFERENCE = 'https://docs.finbox.in';

/** The values of a property that takes one of a few, without their quotes. */
const choicesOf = ({ type }) =>
  type.split(' | ').every((each) => /^'.*'$/.test(each))
    ? type.split(' | ').map((each) => each.slice(1, -1))
    : [];

const attributesOf = (element) => element.fields.filter(({ attribute }) => attribute);

/** For `html.customData` of Visual Studio Code. */
export function vsCodeHtmlData(element) {
  return {
    version: 1.1,
    tags: [
      {
        name: element.tagName,
        description: element.description,
        attributes: attributesOf(element).map((field) => ({
          name: field.attribute,
          description: field.description,
          ...(field.type === 'boolean' ? { valueSet: 'v' } : {}),
          ...(choicesOf(field).length > 0
            ? { values: choicesOf(field).map((name) => ({ name })) }
            : {}),
        })),
        references: [{ name: 'FinBox BankConnect', url: REFERENCE }],
      },
    ],
  };
}

/** For `css.customData` of Visual Studio Code. */
export function vsCodeCssData(element) {
  return {
    version: 1.1,
    properties: element.customProperties.map((each) => ({
      name: each.name,
      description: `${each.description} Default: ${each.default}`,
    })),
    pseudoElements: element.parts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description,
    })),
    pseudoClasses: element.states.map(({ name, description }) => ({
      name: `:state(${name})`,
      description,
    })),
  };
}

/** For IDEs of JetBrains, which find it by the field `web-types` of package.json. */
export function webTypes(element, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: element.tagName,
            description: element.description,
            attributes: attributesOf(element).map((field) => ({
              name: field.attribute,
              description: field.description,
              value: { type: field.type, ...(field.default ? { default: field.default } : {}) },
            })),
            slots: element.slots.map(named),
            js: {
              properties: element.fields.map(({ name: field, description, type }) => ({
                name: field,
                description,
                type,
              })),
              events: element.events.map(named),
            },
          },
        ],
      },
      css: {
        properties: element.customProperties.map(named),
        'pseudo-elements': element.parts.map((part) => ({
          name: `part(${part.name})`,
          description: part.description,
        })),
        'pseudo-classes': element.states.map((state) => ({
          name: `state(${state.name})`,
          description: state.description,
        })),
      },
    },
  };
}

const named = ({ name, description }) => ({ name, description });
