// The built sandbox as a process of its own, for the measurements in this folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Starts `dist/cli.js sandbox` and asks until it answers. `ms` is counted from the spawning. */
export async function startSandbox(port) {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['dist/cli.js', 'sandbox', '--port', String(port), '--quiet'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error('The sandbox did not start. Is it built?');
    const response = await fetch(`${url}/`).catch(() => null);
    if (response) {
      await response.text();
      break;
    }
    await sleep(2);
  }
  const ms = performance.now() - start;
  const stop = async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { url, pid: child.pid, ms, stop };
}

/** The first word of the command line, or the given number. */
export function numberFrom(argument, otherwise) {
  return argument === undefined ? otherwise : Number(argument);
}
