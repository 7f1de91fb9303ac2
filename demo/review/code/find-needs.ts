import { BRANDS } from '../brands.ts';
import type { Choice, Values } from '../choice.ts';
import { splitDeclarations, writeRule } from '../css.ts';
import { directionOf } from '../languages.ts';
import { isPageState, type State } from '../state.ts';
import { attributesOf, displayFor, findState } from '../states.ts';
import { ATTRIBUTES } from '../surface.ts';

/** An attribute with its value: `true` where it only has to be there. */
export type Given = readonly [name: string, value: string | number | true];

/** What a page of a lender's needs for what is on the stage, in no language yet. */
export interface Needs {
  readonly attributes: readonly Given[];
  readonly slots: Values;
  /** `''` where the defaults will do. */
  readonly css: string;
  /** The language whose words a bundler has to be given; `null` for English, which is always there. */
  readonly words: string | null;
}

/** What of a state's attributes is a lender's business. The rest is how the stage gets there. */
const LENDERS = ['launch', 'confirm-close', 'session-id', 'status-endpoint'];

const ENDPOINT = { 'session-endpoint': '/api/bankconnect/session' };

export function findNeeds(choice: Choice): Needs {
  const { lang, theme, slots } = choice;
  const state = findState(choice.state);
  const display = displayFor(state, choice.display);
  const attributes: Values = {
    ...(isSessionGiven(state, choice) ? {} : ENDPOINT),
    ...(display === 'inline' ? {} : { display }),
    ...lendersAttributes(state, display),
    ...(lang === 'en' ? {} : { lang }),
    ...(directionOf(lang) === 'rtl' ? { dir: 'rtl' } : {}),
    ...choice.attributes,
  };
  return {
    attributes: Object.entries(attributes).map(([name, value]) => [name, readValue(name, value)]),
    slots,
    css: writeStyles(choice, theme === 'system' ? [] : [`color-scheme: ${theme};`]),
    words: lang === 'en' ? null : lang,
  };
}

function isSessionGiven(state: State, choice: Choice): boolean {
  const given = { ...attributesOf(state), ...choice.attributes };
  const lacksSession = !isPageState(state) && state.lacksSession;
  return Boolean(lacksSession) || 'session-id' in given || 'redirect-url' in choice.attributes;
}

function lendersAttributes(state: State, display: string): Values {
  const kept = Object.entries(attributesOf(state)).filter(
    // Only inline opens by itself.
    ([name]) => LENDERS.includes(name) && (name !== 'launch' || display === 'inline'),
  );
  return Object.fromEntries(kept);
}

function readValue(name: string, value: string): Given[1] {
  const kind = ATTRIBUTES.find((attribute) => attribute.name === name)?.kind;
  if (kind === 'boolean') return true;
  return kind === 'number' ? Number(value) : value;
}

function writeStyles(choice: Choice, first: readonly string[]): string {
  const brand = BRANDS.find(({ id }) => id === choice.brand);
  const properties = Object.entries({ ...brand?.properties, ...choice.properties });
  const own = [...first, ...properties.map(([name, value]) => `${name}: ${value.trim()};`)];
  const parts = Object.entries({ ...brand?.parts, ...choice.parts });
  const rules = [
    writeRule('finbox-connect', own),
    ...parts.map(([part, css]) =>
      writeRule(`finbox-connect::part(${part})`, splitDeclarations(css)),
    ),
  ];
  // A style element would end where its own end tag is written.
  return rules
    .filter(Boolean)
    .join('\n')
    .replaceAll('</', String.raw`<\/`);
}
