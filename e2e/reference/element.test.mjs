import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementTables } from './api-page.mjs';
import { customElementsManifest } from './custom-elements.mjs';
import { describeElement } from './describe-element.mjs';
import { vsCodeCssData, vsCodeHtmlData, webTypes } from './editors.mjs';
import { PUBLIC_SURFACE } from './public-surface.mjs';
import { tableBelow } from './readme-tables.mjs';

const element = describeElement();
const [{ declarations }] = customElementsManifest(element).modules;
const [declaration] = declarations;
const names = (list) => list.map(({ name }) => name);
const sorted = (list) => [...list].sort();
const attributes = PUBLIC_SURFACE.fields.map(([attribute]) => attribute).filter(Boolean);
const readme = readFileSync('README.md', 'utf8');

test('the manifest has the attributes of the contract and no others', () => {
  expect(sorted(names(declaration.attributes))).toEqual(sorted(attributes));
});

test('each attribute belongs to its property', () => {
  const fields = declaration.members.filter(({ kind }) => kind === 'field');
  const pairs = fields.map(({ name, attribute }) => [attribute ?? null, name]);
  expect(sorted(pairs)).toEqual(sorted(PUBLIC_SURFACE.fields));
  expect(names(fields.filter(({ readonly }) => readonly))).toEqual(PUBLIC_SURFACE.readonly);
});

test('the manifest has the methods of the contract and no others', () => {
  const methods = declaration.members.filter(({ kind }) => kind === 'method');
  expect(sorted(names(methods))).toEqual(sorted(PUBLIC_SURFACE.methods));
});

test('the manifest has the events of the contract, each with the class that is dispatched', () => {
  expect(sorted(names(declaration.events))).toEqual(sorted(Object.keys(PUBLIC_SURFACE.events)));
  for (const { name, type } of declaration.events) {
    const words = name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
    expect(type.text).toBe(`${words.join('')}Event`);
  }
});

test('the details of the events have the fields of the contract', () => {
  const details = element.events.map(({ name, detail }) => [name, sorted(names(detail))]);
  const expected = Object.entries(PUBLIC_SURFACE.events).map(([name, fields]) => [
    name,
    sorted(fields),
  ]);
  expect(sorted(details)).toEqual(sorted(expected));
});

test('the manifest has the slots, parts and states of the contract and no others', () => {
  expect(names(declaration.slots)).toEqual(PUBLIC_SURFACE.slots);
  expect(names(declaration.cssParts)).toEqual(PUBLIC_SURFACE.parts);
  expect(names(declaration.cssStates)).toEqual(PUBLIC_SURFACE.states);
});

test('the parts of the contract are those that the nodes have', () => {
  const sources = ['element', 'launch'].flatMap((room) =>
    readdirSync(`src/${room}`)
      .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
      .map((file) => readFileSync(`src/${room}/${file}`, 'utf8')),
  );
  const used = sources.join('\n').matchAll(/\bpart(?:'|: )[^'\n]*'([\w-]+)'/g);
  expect(sorted(new Set([...used].map(([, part]) => part)))).toEqual(sorted(PUBLIC_SURFACE.parts));
});

test('the manifest has the custom properties that the style sheets read, with their defaults', () => {
  const sheets = ['element', 'launch'].flatMap((room) =>
    readdirSync(`src/${room}`)
      .filter((file) => file.endsWith('styles.ts'))
      .map((file) => readFileSync(`src/${room}/${file}`, 'utf8')),
  );
  const read = sheets
    .join('\n')
    .matchAll(/var\((--finbox-[\w-]+)(?:, ((?:[^()]|\([^()]*\))+))?\)/g);
  // What an older browser has instead of a unit is no other default.
  const used = new Set(
    [...read].map(([, name, value]) => `${name}: ${value}`.replace(/(\d)vh/g, '$1svh')),
  );
  const told = declaration.cssProperties.map((each) => `${each.name}: ${each.default}`);
  expect(sorted(told)).toEqual(sorted(used));
});

test('editors are told of the same attributes, events, slots and parts', () => {
  const [tag] = vsCodeHtmlData(element).tags;
  expect(sorted(names(tag.attributes))).toEqual(sorted(attributes));
  const { html } = webTypes(element, { name: 'finbox-connect', version: '1.0.0' }).contributions;
  expect(sorted(names(html.elements[0].attributes))).toEqual(sorted(attributes));
  expect(names(html.elements[0].slots)).toEqual(PUBLIC_SURFACE.slots);
  expect(names(vsCodeCssData(element).pseudoElements)).toEqual(
    PUBLIC_SURFACE.parts.map((part) => `::part(${part})`),
  );
});

test('an editor offers the values of an attribute that takes one of a few', () => {
  const [tag] = vsCodeHtmlData(element).tags;
  const display = tag.attributes.find(({ name }) => name === 'display');
  expect(names(display.values)).toEqual(['inline', 'modal', 'popup', 'tab', 'redirect']);
});

test('the README has the attributes and properties of the contract and no others', () => {
  const rows = tableBelow(readme, 'Attributes and properties');
  const pairs = rows.map(([attribute, property]) => [
    attribute === '–' ? null : attribute,
    property,
  ]);
  expect(sorted(pairs)).toEqual(sorted(PUBLIC_SURFACE.fields));
});

test('the README has the events and failure codes of the contract and no others', () => {
  const [events, codes] = [tableBelow(readme, 'Events'), tableBelow(readme, 'Events', 1)];
  const details = Object.entries(PUBLIC_SURFACE.events).map(([name, fields]) => [
    name,
    `{ ${fields.join(', ')} }`,
  ]);
  expect(events.map(([name, detail]) => [name, detail])).toEqual(details);
  expect(sorted(codes.map(([code]) => code))).toEqual(sorted(PUBLIC_SURFACE.failureCodes));
  const { type } = element.events.at(-1).detail.find(({ name }) => name === 'code');
  expect(sorted(type.split(' | '))).toEqual(
    sorted(PUBLIC_SURFACE.failureCodes.map((code) => `'${code}'`)),
  );
});

test('the README has the parts, slots and custom properties of the manifest', () => {
  expect(tableBelow(readme, 'Looks').map(([name, value]) => [name, value])).toEqual(
    element.customProperties.map(({ name, default: value }) => [name, value]),
  );
  const [, slots] = /Slots: default \(.*?\), ([^.]+)\./.exec(readme);
  const [, parts] = /Parts: ([^.]+)\./.exec(readme);
  const listed = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(listed(slots)).toEqual(PUBLIC_SURFACE.slots.filter(Boolean));
  expect(listed(parts)).toEqual(PUBLIC_SURFACE.parts);
});

test('the reference names every member', () => {
  const text = elementTables(element)
    .map(([, rows]) => rows)
    .join('\n');
  const properties = PUBLIC_SURFACE.fields.map(([, property]) => property);
  for (const name of [...attributes, ...properties, ...names(element.events)]) {
    expect(text).toContain(`\`${name}\``);
  }
});
