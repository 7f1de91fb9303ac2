import { BRANDS } from './brands.ts';
import type { Choice, Values } from './choice.ts';
import { displayFor, findState } from './states.ts';

export type Dialect = 'HTML' | 'React' | 'Vue';

interface Parts {
  readonly attributes: Values;
  readonly slots: Values;
  readonly css: string;
}

/** What a page of a lender's needs for what is on the stage; how the state came about is not its business. */
export function writeCode(choice: Choice, dialect: Dialect): string {
  const parts = partsOf(choice);
  const styles = parts.css && `\n\n/* in your style sheet */\n${parts.css}`;
  if (dialect === 'HTML') return `${writeHtml(parts)}${styles}`;
  if (dialect === 'React') return `${writeReact(parts)}${styles}`;
  return `${writeVue(parts)}${styles}`;
}

function partsOf(choice: Choice): Parts {
  const state = findState(choice.state);
  const display = displayFor(state, choice.display);
  const brand = BRANDS.find(({ id }) => id === choice.brand);
  const properties = { ...brand?.properties, ...choice.properties };
  const rules = [
    ruleOf(
      'finbox-connect',
      Object.entries(properties).map(([name, value]) => `${name}: ${value};`),
    ),
    ...Object.entries({ ...brand?.parts, ...choice.parts }).map(([part, css]) =>
      ruleOf(`finbox-connect::part(${part})`, css.split(/(?<=;)\s*/)),
    ),
  ];
  return {
    attributes: {
      'session-endpoint': '/api/bankconnect/session',
      ...(display === 'inline' ? {} : { display }),
      ...('confirm-close' in (state.attributes ?? {}) ? { 'confirm-close': '' } : {}),
      ...(choice.lang === 'en' ? {} : { lang: choice.lang }),
      ...choice.attributes,
    },
    slots: choice.slots,
    css: rules.filter(Boolean).join('\n'),
  };
}

function ruleOf(selector: string, lines: readonly string[]): string {
  const written = lines.map((line) => line.trim()).filter(Boolean);
  return written.length ? `${selector} {\n  ${written.join('\n  ')}\n}` : '';
}

const escape = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function contentOf(slots: Values, wrap: (name: string, text: string) => string): string {
  const lines = Object.entries(slots).map(([name, text]) =>
    name ? wrap(name, escape(text)) : escape(text),
  );
  return lines.length ? `\n  ${lines.join('\n  ')}\n` : '';
}

function writeHtml({ attributes, slots }: Parts): string {
  const given = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${escape(value)}"`,
  );
  const content = contentOf(slots, (name, text) => `<span slot="${name}">${text}</span>`);
  return `<finbox-connect\n  ${given.join('\n  ')}\n>${content}</finbox-connect>`;
}

function writeReact({ attributes, slots }: Parts): string {
  const camel = (name: string): string => name.replace(/-(\w)/g, (_, next) => next.toUpperCase());
  const named = Object.entries(slots).filter(([name]) => name);
  const given = [
    ...Object.entries(attributes).map(([name, value]) => propOf(camel(name), value)),
    ...named.map(([name, text]) => `${name}={${JSON.stringify(text)}}`),
    'onSuccess={({ detail }) => …}',
    'onFailure={({ detail }) => …}',
  ];
  return `<FinboxConnect\n  ${given.join('\n  ')}\n>${escape(slots[''] ?? '')}</FinboxConnect>`;
}

function propOf(name: string, value: string): string {
  if (value === '') return name;
  return /^\d+$/.test(value) ? `${name}={${value}}` : `${name}=${JSON.stringify(value)}`;
}

function writeVue({ attributes, slots }: Parts): string {
  const given = [
    ...Object.entries(attributes).map(([name, value]) =>
      /^\d+$/.test(value)
        ? `:${name}="${value}"`
        : value === ''
          ? name
          : `${name}="${escape(value)}"`,
    ),
    '@success="({ detail }) => …"',
    '@failure="({ detail }) => …"',
  ];
  const content = contentOf(slots, (name, text) => `<template #${name}>${text}</template>`);
  return `<FinboxConnect\n  ${given.join('\n  ')}\n>${content}</FinboxConnect>`;
}
