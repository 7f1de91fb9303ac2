// Runs a script of package.json where `CI` is set: what takes minutes and needs the registry.
import { spawnSync } from 'node:child_process';
import { isEveryBrowser } from './browsers.mjs';

const [script = ''] = process.argv.slice(2);

if (isEveryBrowser) {
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
} else {
  console.log(`${script} is left to CI.`);
}
