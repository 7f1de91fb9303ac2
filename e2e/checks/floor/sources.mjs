// Which files a browser reads, in the sources and in what is shipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** `testing` runs beside a developer's tests, in today's browsers at most. */
const NODE_ONLY_ROOMS = [
  'src/server/',
  'src/sandbox/',
  'src/doctor/',
  'src/testing/',
  'src/cli.ts',
];
/** Entries of the package that no customer's browser loads. */
const NODE_ONLY_ENTRIES = new Set(['./server', './sandbox', './testing', './package.json']);

function listFiles(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => pattern.test(name))
    .toSorted();
}

/** TypeScript that a page loads, and the script of the sandbox's pages. */
export function listScripts() {
  const own = listFiles('src', /\.tsx?$/).filter(
    (name) =>
      !/\.test(-d|-support)?\.tsx?$/.test(name) &&
      !NODE_ONLY_ROOMS.some((room) => name.startsWith(room)),
  );
  return [...own, ...listFiles('src/sandbox', /\.js$/)];
}

export function listStyleSheets() {
  return [...listFiles('src', /\.css$/), ...listFiles('public', /\.css$/)];
}

/** What the entries for browsers are made of, chunks included. */
export function listBuiltScripts() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = new Set(
    Object.entries(exports)
      .filter(([entry]) => !NODE_ONLY_ENTRIES.has(entry))
      .flatMap(([, target]) => expand(target.default ?? target)),
  );
  for (const file of files)
    for (const specifier of readSpecifiers(file))
      if (specifier.startsWith('.')) files.add(join(dirname(file), specifier));
  return [...files];
}

/** An entry such as `./dist/text/*.js` stands for all that are there. */
function expand(target) {
  if (!target.includes('*')) return [normalize(target)];
  const [before, after] = normalize(target).split('*');
  const names = listFiles(dirname(`${before}x`), /\.js$/).filter(
    (name) => name.startsWith(before) && name.endsWith(after),
  );
  if (names.length === 0) throw new Error(`package.json: nothing is built for ${target}.`);
  return names;
}

function readSpecifiers(file) {
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

/** The libraries' own files that went into the script with everything inside. */
export function listBundledLibraries() {
  const script = 'dist/finbox-connect.js';
  const { sources } = JSON.parse(readFileSync(`${script}.map`, 'utf8'));
  const files = sources.filter((name) => name.includes('node_modules/'));
  if (files.length === 0) throw new Error(`${script}.map names no library, though lit is inside.`);
  return files.map((name) => normalize(join('dist', name)));
}
