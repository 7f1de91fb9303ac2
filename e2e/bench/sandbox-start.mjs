// How long a developer waits for the sandbox: from the spawning to the first answer.
// node e2e/bench/sandbox-start.mjs [port]
import { numberFrom, startSandbox } from './sandbox.mjs';

const RUNS = 10;
const port = numberFrom(process.argv[2], 4390);
const times = [];

for (let run = 0; run < RUNS; run += 1) {
  const sandbox = await startSandbox(port);
  await sandbox.stop();
  times.push(sandbox.ms);
}

times.sort((a, b) => a - b);
const median = (times[RUNS / 2 - 1] + times[RUNS / 2]) / 2;
const [fastest, slowest] = [times[0], times.at(-1)].map(Math.round);
console.log(`start: median ${Math.round(median)} ms of ${RUNS}, ${fastest} to ${slowest} ms`);
