// Every property test, with many more inputs than `npm test` gives it: `npm run fuzz -- 100000 42`. Prints
// the seed; a failure prints fast-check's counterexample, its seed and its path.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [runs = '100000', seed = `${Date.now() % 2 ** 31}`] = process.argv.slice(2);

const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('fast-check'));

console.log(`Seed ${seed}, ${runs} inputs for each property of ${files.length} files.`);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', '--project', 'browser', ...files],
  {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, VITE_FUZZ_RUNS: runs, VITE_FUZZ_SEED: seed },
  },
);
process.exitCode = status ?? 1;
