import { expect, test } from '@playwright/test';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const EXAMPLES = 'demo/examples';

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
