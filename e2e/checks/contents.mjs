// The package holds the files of contents.txt and no others. `--update` writes that list anew.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LIST = 'e2e/checks/contents.txt';
const TYPES = /^dist\/(cjs\/)?types\//;

const { files: listed } = JSON.parse(readFileSync('package.json', 'utf8'));
const missing = listed.filter((file) => !existsSync(file));

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
);
// A chunk's name ends in a hash of its content; types have a file for each module of ours.
const paths = files
  .map(({ path }) => path.replace(/-[\w-]{8}(\.js(\.map)?)$/, '-*$1'))
  .filter((path) => !TYPES.test(path));
const found = [...new Set(paths)].sort();
const types = files.map(({ path }) => path).filter((path) => TYPES.test(path));
const ofTests = types.filter((path) => /\.test[.-]/.test(path));

if (process.argv.includes('--update')) writeFileSync(LIST, `${found.join('\n')}\n`);
const expected = readFileSync(LIST, 'utf8').trim().split('\n');

const faults = [
  ...missing.map((file) => `package.json lists ${file}, which does not exist`),
  ...expected
    .filter((path) => !found.includes(path))
    .map((path) => `${path} is not in the package`),
  ...found
    .filter((path) => !expected.includes(path))
    .map((path) => `${path} is in the package, but not in ${LIST}`),
  ...ofTests.map((path) => `${path} belongs to a test`),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `The package holds the ${found.length} files of ${LIST}, and ${types.length} of types.`,
  );
