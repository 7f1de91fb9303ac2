const PATH = 'dist/index.js';

/** https://github.com/webcomponents/custom-elements-manifest, schema 2.1.0 */
export function customElementsManifest(element) {
  const declaration = { name: element.className, module: PATH };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: PATH,
        declarations: [declare(element)],
        exports: [
          { kind: 'js', name: element.className, declaration },
          { kind: 'custom-element-definition', name: element.tagName, declaration },
        ],
      },
    ],
  };
}

function declare(element) {
  return {
    kind: 'class',
    customElement: true,
    tagName: element.tagName,
    name: element.className,
    description: element.description,
    superclass: { name: 'ReactiveElement', package: 'lit' },
    attributes: element.fields.filter(({ attribute }) => attribute).map(attributeOf),
    members: [...element.fields.map(fieldOf), ...element.methods.map(methodOf)],
    events: element.events.map(({ name, type, description }) => ({
      name,
      type: { text: type },
      description,
    })),
    slots: element.slots.map(named),
    cssParts: element.parts.map(named),
    cssProperties: element.customProperties.map((each) => ({
      ...named(each),
      default: each.default,
    })),
    cssStates: element.states.map(named),
  };
}

const named = ({ name, description }) => ({ name, description });

const attributeOf = (field) => ({
  name: field.attribute,
  type: { text: field.type },
  ...(field.default === undefined ? {} : { default: field.default }),
  description: field.description,
  fieldName: field.name,
});

const fieldOf = (field) => ({
  kind: 'field',
  name: field.name,
  type: { text: field.type },
  ...(field.default === undefined ? {} : { default: field.default }),
  description: field.description,
  ...(field.attribute ? { attribute: field.attribute } : {}),
  ...(field.isReadonly ? { readonly: true } : {}),
  ...(field.name === 'status' ? { reflects: true } : {}),
  ...(field.isInherited ? { inheritedFrom: { name: 'HTMLElement', package: 'global:' } } : {}),
});

const methodOf = ({ name, description, isStatic, parameters, result }) => ({
  kind: 'method',
  name,
  description,
  ...(isStatic ? { static: true } : {}),
  parameters: parameters.map((each) => ({ name: each.name, type: { text: each.type } })),
  return: { type: { text: result } },
});
