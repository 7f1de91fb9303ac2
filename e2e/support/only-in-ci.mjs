// Runs scripts of package.json where `CI` is set: what takes minutes, or needs the registry.
import { spawnSync } from 'node:child_process';
import { isEveryBrowser } from './browsers.mjs';

const scripts = process.argv.slice(2);

if (!isEveryBrowser) console.log(`${scripts.join(', ')}: left to CI.`);
for (const script of isEveryBrowser ? scripts : []) {
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit', shell: true });
  if (status !== 0) process.exitCode = 1;
}
