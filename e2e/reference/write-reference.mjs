// Writes what describes the package to people and to editors. The build writes what is shipped;
// `--docs` writes the pages in docs/, and `--check` fails where those are not what it would write.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { apiPage } from './api-page.mjs';
import { customElementsManifest } from './custom-elements.mjs';
import { describeElement } from './describe-element.mjs';
import { describeEntries } from './describe-entries.mjs';
import { vsCodeCssData, vsCodeHtmlData, webTypes } from './editors.mjs';
import { llmsPage } from './llms-page.mjs';

const element = describeElement();

function write(files) {
  for (const [path, text] of files) writeFileSync(path, text);
  console.log(`Wrote ${files.map(([path]) => path).join(', ')}.`);
}

function pages() {
  const entries = describeEntries();
  return [
    ['docs/api.md', apiPage(element, entries)],
    ['docs/llms.txt', llmsPage(element, entries)],
  ];
}

function editorFiles() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries({
    'custom-elements.json': customElementsManifest(element),
    'vscode.html-custom-data.json': vsCodeHtmlData(element),
    'vscode.css-custom-data.json': vsCodeCssData(element),
    'web-types.json': webTypes(element, manifest),
  }).map(([file, content]) => [`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`]);
}

function check(files) {
  const stale = files.filter(([path, text]) => readFileSync(path, 'utf8') !== text);
  for (const [path] of stale) console.error(`${path} is out of date: npm run docs:reference`);
  if (stale.length > 0) process.exitCode = 1;
  else console.log(`${files.map(([path]) => path).join(' and ')} are up to date.`);
}

if (process.argv.includes('--check')) check(pages());
else if (process.argv.includes('--docs')) write(pages());
else {
  mkdirSync('dist', { recursive: true });
  write(editorFiles());
}
