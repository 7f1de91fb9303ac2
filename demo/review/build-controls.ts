import { BRANDS } from './brands.ts';
import { buildNode } from './build-node.ts';
import {
  THEMES,
  WIDTHS,
  withValue,
  type Choice,
  type GroupName,
  type PlainName,
} from './choice.ts';
import {
  buildBox,
  buildSelect,
  buildText,
  type Binding,
  type Change,
  type Control,
} from './controls.ts';
import { isOffered } from './is-offered.ts';
import { LANGUAGES } from './languages.ts';
import { attributesOf, displayFor, findState, STATES } from './states.ts';
import { ATTRIBUTES, PARTS, PROPERTIES, SLOTS, type Attribute, type Described } from './surface.ts';

const DISPLAYS = ['inline', 'modal', 'popup', 'tab', 'redirect'];

/** Everything that can be chosen. `isOverview`: the state is not, since all of them are shown. */
export function buildControls(change: Change, isOverview: () => boolean): readonly Control[] {
  return [
    ...buildChoices(change, isOverview),
    buildFold(
      'Attributes',
      ATTRIBUTES.map((each) => buildAttribute(each, change, isOverview)),
    ),
    buildFold(
      'Slots',
      SLOTS.map((slot) => buildDescribed('slots', slot, change)),
    ),
    buildFold(
      'Custom properties',
      PROPERTIES.map((each) => buildDescribed('properties', each, change)),
    ),
    buildFold(
      'Parts',
      PARTS.map((part) => buildDescribed('parts', part, change)),
    ),
  ];
}

function buildChoices(change: Change, isOverview: () => boolean): readonly Control[] {
  const languageNames = new Intl.DisplayNames('en', { type: 'language' });
  const titled = (pairs: readonly (readonly [string, string])[]) =>
    [['', pairs.map(([value, title]) => ({ value, title }))]] as const;
  const state = buildSelect(
    'State',
    STATES.map(({ title, states }) => [
      title,
      states.map((each) => ({ value: each.id, title: each.title })),
    ]),
    { ...bind('state'), read: (choice) => findState(choice.state).id },
    change,
    (choice) => findState(choice.state).caption,
  );
  const isPossible = (name: string) => (choice: Choice) =>
    isOverview() || findState(choice.state).displays.includes(name);
  const display = buildSelect(
    'Display',
    [['', DISPLAYS.map((name) => ({ value: name, title: name, isPossible: isPossible(name) }))]],
    {
      ...bind('display'),
      read: (choice) =>
        isOverview() ? choice.display : displayFor(findState(choice.state), choice.display),
    },
    change,
    () => (isOverview() ? 'Where a state can be in it.' : ''),
  );
  return [
    {
      node: state.node,
      show(choice) {
        state.node.hidden = isOverview();
        state.show(choice);
      },
    },
    display,
    buildSelect('Theme', titled(THEMES), bind('theme'), change),
    buildSelect(
      'Language',
      titled(LANGUAGES.map((tag) => [tag, languageNames.of(tag) ?? tag])),
      bind('lang'),
      change,
    ),
    buildSelect('Width', titled(WIDTHS), bind('width'), change),
    buildSelect('Brand', titled(BRANDS.map(({ id, title }) => [id, title])), bind('brand'), change),
  ];
}

function buildFold(title: string, controls: readonly Control[]): Control {
  const summary = buildNode('summary', {}, title, buildNode('small', {}, `${controls.length}`));
  const nodes = controls.map(({ node }) => node);
  return {
    node: buildNode('details', { 'data-fold': title }, summary, ...nodes),
    show(choice) {
      for (const control of controls) control.show(choice);
    },
  };
}

function buildAttribute(
  { name, kind, values }: Attribute,
  change: Change,
  isOverview: () => boolean,
): Control {
  const stated = ({ state }: Choice): string | undefined =>
    isOverview() ? undefined : attributesOf(findState(state))[name];
  if (kind === 'boolean') {
    return buildBox(name, bindBoolean(name), (choice) => stated(choice) !== undefined, change);
  }
  const binding = bindValue('attributes', name);
  if (values.length > 0) {
    const options = values.map((value) => ({ value, title: value }));
    const none = { value: '', title: 'As the state has it' };
    return buildSelect(
      name,
      [['', [none, ...options]]],
      binding,
      change,
      (choice) => stated(choice) ?? '',
    );
  }
  const isNumber = kind === 'number';
  return buildText(
    name,
    {
      ...binding,
      isNumber,
      isAccepted: (value) => isOffered('attributes', name, value),
      initial: (choice) => stated(choice) ?? '',
      hint: isNumber ? 'A whole number.' : '',
    },
    change,
  );
}

function buildDescribed(
  group: GroupName,
  { name, initial, meaning }: Described,
  change: Change,
): Control {
  const placeholder = group === 'parts' ? 'border: 2px solid' : initial;
  return buildText(
    name || 'default',
    {
      ...bindValue(group, name),
      isAccepted: (value) => isOffered(group, name, value),
      initial: () => placeholder,
      hint: meaning,
    },
    change,
  );
}

function bind(name: PlainName): Binding {
  return {
    read: (choice) => choice[name],
    write: (choice, value) => ({ ...choice, [name]: value }),
  };
}

function bindValue(group: GroupName, name: string): Binding {
  return {
    read: (choice) => choice[group][name] ?? '',
    write: (choice, value) => withValue(choice, group, name, value || null),
  };
}

/** A boolean attribute counts by being there. */
function bindBoolean(name: string): Binding {
  return {
    read: (choice) => (name in choice.attributes ? 'on' : ''),
    write: (choice, value) => withValue(choice, 'attributes', name, value ? '' : null),
  };
}
