// Every shipped file parses in Node: a decorator or a type that slipped through does not.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const files = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js'));
const broken = files.filter(
  (file) => spawnSync(process.execPath, ['--check', `dist/${file}`], { stdio: 'inherit' }).status,
);
console.log(`${files.length - broken.length} of ${files.length} shipped files parse.`);
if (broken.length > 0 || files.length === 0) process.exitCode = 1;
