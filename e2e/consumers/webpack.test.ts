import { expect } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './example.ts';

/** What a page imports by name; the others are for Node. */
const PAGE_ENTRIES = ['', '/element', '/core', '/return', '/react', '/vue', '/text/hi'];
const PAGE = PAGE_ENTRIES.map(
  (entry, index) => `import * as entry${index} from 'finbox-connect${entry}';`,
);
const NAMES = PAGE_ENTRIES.map((_, index) => `entry${index}`);

const BUILD = `
const webpack = require('webpack');
const externals = ['react', 'react/jsx-runtime', 'react-dom', 'vue'];
webpack({ mode: 'production', entry: './page.js', externals, performance: false }, (error, stats) => {
  const { errors, warnings } = stats?.toJson() ?? { errors: [error], warnings: [] };
  for (const { message } of [...errors, ...warnings]) console.log(message);
});
`;

test('webpack bundles every entry for pages by its name, without a warning', async ({
  install,
}) => {
  const packages = ['webpack@5.113.0', 'react@19.3.1', 'vue@3.5.45'];
  const { folder } = await install('webpack', packages, async (into) => {
    const page = [...PAGE, `console.log(${NAMES.join(', ')});`].join('\n');
    await writeFile(join(into, 'package.json'), '{ "private": true }');
    await writeFile(join(into, 'page.js'), page);
    await writeFile(join(into, 'build.cjs'), BUILD);
  });
  const told = execFileSync(process.execPath, ['build.cjs'], { cwd: folder });
  expect(String(told)).toBe('');
});
