// `dist/sri.json`: what a script tag's `integrity` must be for each file that a page loads by itself.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const SCRIPTS = ['finbox-connect.js', 'finbox-connect.iife.js', 'finbox-return.js'];

const languages = readdirSync('dist/text').filter((file) => file.endsWith('.iife.js'));
const files = [...SCRIPTS, ...languages.sort().map((file) => `text/${file}`)];
const hashes = files.map((file) => {
  const hash = createHash('sha384').update(readFileSync(`dist/${file}`));
  return [file, `sha384-${hash.digest('base64')}`];
});
writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
console.log(`dist/sri.json has the hashes of ${files.length} scripts.`);
