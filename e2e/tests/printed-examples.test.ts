import { expect, test } from '@playwright/test';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const EXAMPLES = 'demo/examples';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

async function readAll(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

test('what docs/frameworks.md prints stands in an example that is played, word for word', async () => {
  const page = await readFile('docs/frameworks.md', 'utf8');
  const examples = await readAll(EXAMPLES);
  const router = await readFile('src/react/router.test.tsx', 'utf8');
  const blocks = [...page.matchAll(/^```\w+\n([^]*?)\n```$/gm)].map(([, code]) => code);
  expect(blocks).toHaveLength(6);
  for (const code of blocks) expect(examples + router).toContain(code);
});

/** The rows of the table that an example's `package.json` decides, and what decides them. */
const PLAYED = [
  ['React with Vite', 'react', 'react'],
  ['Next.js, app router', 'next', 'next'],
  ['Vue with Vite', 'vue', 'vue'],
  ['Svelte with Vite', 'svelte', 'svelte'],
  ['Angular, standalone and zoneless', 'angular', '@angular/core'],
  ['A page that a server renders, without a build', 'plain', 'express'],
] as const;

test('the versions in docs/frameworks.md are those that the examples install', async () => {
  const page = await readFile('docs/frameworks.md', 'utf8');
  for (const [row, example, dependency] of PLAYED) {
    const file = await readFile(join(EXAMPLES, example, 'package.json'), 'utf8');
    const { dependencies = {}, devDependencies = {} } = JSON.parse(file) as Manifest;
    const version = { ...devDependencies, ...dependencies }[dependency];
    expect(version, `${dependency} is pinned`).toMatch(/^\d+\.\d+\.\d+$/);
    const [, cell] = new RegExp(`^\\| ${row} \\| (.*) \\|$`, 'm').exec(page) ?? [];
    expect(cell, row).toContain(version!.replace(/\.\d+$/, ''));
  }
});
