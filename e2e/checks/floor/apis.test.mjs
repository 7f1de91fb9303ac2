import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { createApiFinder, createBrowserProgram } from './find-apis.mjs';

/** The compiler's own libraries are read once for all rows. */
const libraries = new Map();

function findIn(text, fileName = '/page/example.ts') {
  const host = ts.createCompilerHost({}, true);
  const { getSourceFile } = host;
  host.fileExists = (name) => name === fileName || ts.sys.fileExists(name);
  host.readFile = (name) => (name === fileName ? text : ts.sys.readFile(name));
  host.getSourceFile = (name, ...rest) => {
    if (name === fileName) return ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, ...rest));
    return libraries.get(name);
  };
  const program = createBrowserProgram([fileName], host);
  const findApis = createApiFinder(program);
  return findApis(program.getSourceFile(fileName)).map(({ key }) => key);
}

const element = 'declare const element: HTMLElement;';
const internals = 'declare const internals: ElementInternals;';
const root = 'declare const root: Document | ShadowRoot;';
const node = 'declare const node: Node & ParentNode; declare const child: Node;';

describe('a use of what the floor lacks is found', () => {
  test.each([
    ['a static method', `URL.canParse('x')`, 'api.URL.canParse_static'],
    [
      'a static method of a built-in',
      `Object.hasOwn({}, 'x')`,
      'javascript.builtins.Object.hasOwn',
    ],
    [
      'a method called at once',
      `${internals} internals.states.add('x')`,
      'api.ElementInternals.states',
    ],
    [
      'a method that is inherited',
      `${element} element.attachInternals()`,
      'api.HTMLElement.attachInternals',
    ],
    ['a property written', `${element} element.inert = true`, 'api.HTMLElement.inert'],
    ['a quoted name written', `${element} element['inert'] = true`, 'api.HTMLElement.inert'],
    ['a global function', `structuredClone({})`, 'api.structuredClone'],
    ['a global function of window', `window.reportError(1)`, 'api.reportError'],
    ['a method of an array', `[1].findLast(Boolean)`, 'javascript.builtins.Array.findLast'],
    [
      'a method of an iterator',
      `new Map().values().map(String)`,
      'javascript.builtins.Iterator.map',
    ],
    ['a class that is extended', `class Scope extends Highlight {}`, 'api.Highlight'],
    [
      'a constructor younger than its interface',
      `new CSSStyleSheet()`,
      'api.CSSStyleSheet.CSSStyleSheet',
    ],
    [
      'an option of a constructor',
      `new Error('x', { cause: 1 })`,
      'javascript.builtins.Error.Error.options_cause_parameter',
    ],
    [
      'an event',
      `${element} element.addEventListener('beforetoggle', () => {})`,
      'api.HTMLElement.beforetoggle_event',
    ],
    [
      'a destructured member',
      `${internals} const { states } = internals; states.clear();`,
      'api.ElementInternals.states',
    ],
    [
      'a constant that stands for one',
      `const parse = URL.canParse; parse('x')`,
      'api.URL.canParse_static',
    ],
    ['a shorthand property', `export const all = { structuredClone }`, 'api.structuredClone'],
    [
      'one of two kinds of object',
      `${root} root.adoptedStyleSheets = []`,
      'api.Document.adoptedStyleSheets',
    ],
    [
      'a name on an object of unknown type',
      `export function f(x: any) { x.moveBefore(x, null) }`,
      'api.Document.moveBefore',
    ],
    [
      'a use in the branch of the test that failed',
      `if (typeof structuredClone === 'undefined') structuredClone({})`,
      'api.structuredClone',
    ],
    [
      'a use behind a test of something older',
      `if ('fetch' in window) structuredClone({})`,
      'api.structuredClone',
    ],
    [
      'an attribute that is set',
      `${element} element.setAttribute('inert', '')`,
      'html.global_attributes.inert',
    ],
    [
      'an attribute of a node that is made',
      `createNode('div', { popover: '' }); declare const createNode: Function`,
      'html.global_attributes.popover',
    ],
    [
      'a word of an attribute',
      `createNode('iframe', { loading: 'lazy' }); declare const createNode: Function`,
      'html.elements.iframe.loading',
    ],
    ['an element that is made', `document.createElement('search')`, 'html.elements.search'],
    [
      'a missing global that is named without typeof',
      `if (structuredClone) structuredClone({})`,
      'api.structuredClone',
    ],
    ['a missing global that is called with ?.', `structuredClone?.({})`, 'api.structuredClone'],
    [
      'a use after a test that leaves nothing',
      `if (!URL.canParse) f(); URL.canParse('x'); declare function f(): void`,
      'api.URL.canParse_static',
    ],
  ])('%s', (_what, text, key) => {
    expect(findIn(`${text}\nexport {}`)).toContain(key);
  });
});

describe('a guarded use is let through', () => {
  test.each([
    ['an optional call', `URL.canParse?.('x')`],
    ['an optional step', `${internals} internals.states?.add('x')`],
    ['a test of the type', `if (typeof structuredClone === 'function') structuredClone({})`],
    [
      'a test of the type with nothing',
      `typeof structuredClone !== 'undefined' && structuredClone({})`,
    ],
    ['a test that leaves', `export function f() { if (!URL.canParse) return; URL.canParse('x') }`],
    ['a choice', `export const copy = globalThis.structuredClone ?? JSON.stringify`],
    ['a conditional', `export const id = crypto.randomUUID ? crypto.randomUUID() : 'x'`],
    ['the name in the object', `${node} if ('moveBefore' in node) node.moveBefore(child, null)`],
    [
      'the name in the prototype',
      `${element} if ('inert' in HTMLElement.prototype) element.inert = true`,
    ],
    [
      'one test of two',
      `${element} if (element.isConnected && 'inert' in element) element.inert = true`,
    ],
    [
      'a test of the property that reflects an attribute',
      `${element} if ('inert' in element) element.setAttribute('inert', '')`,
    ],
    [
      'a test of all kinds of object',
      `${root} if (root.adoptedStyleSheets) root.adoptedStyleSheets = []`,
    ],
    ['a test of what is as young', `if (CSSStyleSheet.prototype.replaceSync) new CSSStyleSheet()`],
    [
      'a test kept in a constant',
      `${element} const has = 'inert' in element; if (has) element.inert = true`,
    ],
    [
      'a test kept in a function',
      `const has = () => 'canParse' in URL; if (has()) URL.canParse('x')`,
    ],
    [
      'a value handed on as perhaps missing',
      `${internals} export const f = (): CustomStateSet | undefined => internals.states`,
    ],
    [
      'a destructured member that is tested',
      `${internals} const { states } = internals; states?.clear()`,
    ],
    [
      'a type',
      `export type Set = CustomStateSet; export const set = null as CustomStateSet | null`,
    ],
    [
      'a test that calls itself',
      `const has = (x: number): boolean => 'canParse' in URL && has(x); if (has(1)) URL.canParse('x')`,
    ],
    [
      'a name of the same spelling',
      `export const own = { hasOwn: (x: string) => x }; own.hasOwn('x')`,
    ],
    [
      'what the floor has',
      `[1].at(-1); new BroadcastChannel('x'); crypto.randomUUID(); queueMicrotask(() => {})`,
    ],
  ])('%s', (_what, text) => {
    expect(findIn(`${text}\nexport {}`)).toEqual([]);
  });
});
