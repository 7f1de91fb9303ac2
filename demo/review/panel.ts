import { BRANDS } from './brands.ts';
import { buildField, buildNode, buildSelect } from './build-node.ts';
import {
  LANGUAGES,
  THEMES,
  WIDTHS,
  withValue,
  type Choice,
  type GroupName,
  type PlainName,
} from './choice.ts';
import { displayFor, findState, STATES } from './states.ts';
import { ATTRIBUTES, PARTS, PROPERTIES, SLOTS, type Described } from './surface.ts';

const DISPLAYS = ['inline', 'modal', 'popup', 'tab', 'redirect'];
export type Change = (choice: Choice) => void;

/** Everything that can be chosen, as it is chosen now. */
export function buildPanel(choice: Choice, change: Change): Node[] {
  return [
    ...buildChoices(choice, change),
    buildFold('Attributes', ATTRIBUTES.length, buildAttributes(choice, change)),
    buildFold('Slots', SLOTS.length, buildTexts(choice, change, 'slots', SLOTS)),
    buildFold(
      'Custom properties',
      PROPERTIES.length,
      buildTexts(choice, change, 'properties', PROPERTIES),
    ),
    buildFold('Parts', PARTS.length, buildTexts(choice, change, 'parts', PARTS)),
  ];
}

function buildChoices(choice: Choice, change: Change): Node[] {
  const set = (name: PlainName) => (value: string) => change({ ...choice, [name]: value });
  const state = findState(choice.state);
  const display = displayFor(state, choice.display);
  const states = STATES.flatMap((group) => group.states);
  const languageNames = new Intl.DisplayNames('en', { type: 'language' });
  return [
    buildField(
      'State',
      buildSelect(
        states.map(({ id, title }) => [id, title]),
        state.id,
        set('state'),
      ),
      state.caption,
    ),
    buildField(
      'Display',
      buildSelect(
        DISPLAYS.map((name) => [name, name, state.displays.includes(name)]),
        display,
        set('display'),
      ),
    ),
    buildField('Theme', buildSelect(THEMES, choice.theme, set('theme'))),
    buildField(
      'Language',
      buildSelect(
        LANGUAGES.map((tag) => [tag, languageNames.of(tag) ?? tag]),
        choice.lang,
        set('lang'),
      ),
    ),
    buildField('Width', buildSelect(WIDTHS, choice.width, set('width'))),
    buildField(
      'Brand',
      buildSelect(
        BRANDS.map(({ id, title }) => [id, title]),
        choice.brand,
        set('brand'),
      ),
    ),
  ];
}

function buildFold(title: string, count: number, content: readonly Node[]): HTMLElement {
  const summary = buildNode('summary', {}, title, buildNode('small', {}, `${count}`));
  // The page is built anew for each choice: a fold that was open stays open.
  const fold = buildNode('details', { 'data-fold': title }, summary, ...content);
  return fold;
}

function buildAttributes(choice: Choice, change: Change): Node[] {
  const given = choice.attributes;
  const stated = findState(choice.state).attributes ?? {};
  return ATTRIBUTES.map(({ name, isBoolean }) => {
    if (!isBoolean) return buildText(choice, change, 'attributes', name, name, stated[name] ?? '');
    const box = buildNode('input', { type: 'checkbox', checked: name in { ...stated, ...given } });
    box.disabled = name in stated;
    box.addEventListener('change', () =>
      change(withValue(choice, 'attributes', name, box.checked ? '' : null)),
    );
    return buildNode('label', { class: 'check' }, box, name);
  });
}

function buildTexts(
  choice: Choice,
  change: Change,
  group: GroupName,
  described: readonly Described[],
): Node[] {
  const placeholder = group === 'parts' ? 'border: 2px solid' : '';
  return described.map(({ name, initial, meaning }) =>
    buildText(choice, change, group, name, name || 'default', initial || placeholder, meaning),
  );
}

function buildText(
  choice: Choice,
  change: Change,
  group: GroupName,
  name: string,
  label: string,
  placeholder: string,
  hint = '',
): HTMLElement {
  const value = choice[group][name] ?? '';
  const input = buildNode('input', { value, placeholder, spellcheck: 'false' });
  input.addEventListener('change', () =>
    change(withValue(choice, group, name, input.value || null)),
  );
  return buildField(label, input, hint);
}
