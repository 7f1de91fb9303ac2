import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

/** What a lender's Node process sees of the built package, by its own name. */
async function inNode(code: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout.trim();
}

test('the element can be imported in Node, twice, without a registry of elements', async () => {
  const code = `
    await import('finbox-connect');
    await import('finbox-connect/element');
    const { connect } = await import('finbox-connect/core');
    console.log(typeof connect);`;
  expect(await inNode(code)).toBe('function');
});

test('every entry resolves to a file of the package in Node', async () => {
  const manifest: unknown = JSON.parse(await readFile('package.json', 'utf8'));
  const entries = Object.keys((manifest as { exports: object }).exports);
  const code = `
    import { existsSync } from 'node:fs';
    import { fileURLToPath } from 'node:url';
    const names = ${JSON.stringify(entries)}.map((name) => 'finbox-connect' + name.slice(1).replace('*', 'hi'));
    const found = names.filter((name) => existsSync(fileURLToPath(import.meta.resolve(name))));
    console.log(String(found.length));`;
  expect(await inNode(code)).toBe(String(entries.length));
});

test('the React and Vue components render the bare tag in Node', async () => {
  const code = `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { h } from 'vue';
    import { renderToString as renderVue } from 'vue/server-renderer';
    import * as react from 'finbox-connect/react';
    import * as vue from 'finbox-connect/vue';
    const props = { class: 'card', sessionId: 'session-1', display: 'redirect', onSuccess() {} };
    const ofVue = await renderVue(h(vue.FinboxConnect, props, () => 'Connect'));
    console.log(renderToString(createElement(react.FinboxConnect, props, 'Connect')));
    console.log(ofVue.replace(/<!--.*?-->/g, ''));`;
  const tag = '<finbox-connect class="card">Connect</finbox-connect>';
  expect(await inNode(code)).toBe(`${tag}\n${tag}`);
});

test('the React entry says that it belongs to the client', async () => {
  const entry = await readFile('dist/react.js', 'utf8');
  expect(entry).toMatch(/^['"]use client['"];/);
});

test('the sandbox can be started from code and closes cleanly', async () => {
  const code = `
    import { startSandbox } from 'finbox-connect/sandbox';
    const sandbox = await startSandbox({ port: 0 });
    const { status } = await fetch(sandbox.url);
    await sandbox.close();
    console.log(String(status));`;
  expect(await inNode(code)).toBe('200');
});
