import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { findWebKit } from './find-webkit.mjs';

const START_LIMIT_MS = 30_000;

/** WebKitGTK's driver on a display of its own. Every session that it starts is a new browser. */
export interface WebKitServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Ends both programs where the start fails, where this process exits and where it is killed. */
export async function startWebKitServer(): Promise<WebKitServer> {
  const programs = findWebKit();
  if (!programs) throw new Error('There is no WebKitGTK: apt-get install webkit2gtk-driver xvfb.');
  const children: ChildProcess[] = [];
  const killAll = (): void => children.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', killAll);
  const stop = async (): Promise<void> => {
    process.off('exit', killAll);
    for (const child of children.toReversed()) await end(child);
  };
  try {
    const display = startDisplay(programs.display);
    children.push(display);
    const port = await findFreePort();
    const driver = startDriver(programs.driver, port, await displayOf(display));
    children.push(driver);
    const url = `http://127.0.0.1:${port}`;
    await answers(url, driver);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startDisplay(program: string): ChildProcess {
  const size = ['-screen', '0', '1280x900x24'];
  // Xvfb itself chooses a number that is free and writes it where it is told to.
  const options = ['-displayfd', '3', ...size, '-nolisten', 'tcp', '-noreset'];
  return startBound(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
}

function startDriver(program: string, port: number, display: string): ChildProcess {
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    // Its sandbox needs namespaces, which root in a container cannot have.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
  return startBound(program, [`--port=${port}`], { env, stdio: 'ignore' });
}

/** A program that the kernel ends with this process, even where this one can no longer do it. */
function startBound(
  program: string,
  options: readonly string[],
  how: Parameters<typeof spawn>[2],
): ChildProcess {
  return spawn('setpriv', ['--pdeathsig', 'KILL', '--', program, ...options], how);
}

async function displayOf(server: ChildProcess): Promise<string> {
  const output = server.stdio[3] as Readable;
  const signal = AbortSignal.timeout(START_LIMIT_MS);
  const exited = once(server, 'exit', { signal }).then(() => {
    throw new Error('Xvfb ended before it had a display. Start it by hand to see why.');
  });
  const [number] = await Promise.race([once(output, 'data', { signal }), exited]);
  exited.catch(() => {});
  return `:${String(number).trim()}`;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function answers(url: string, driver: ChildProcess): Promise<void> {
  const end = performance.now() + START_LIMIT_MS;
  while (performance.now() < end && driver.exitCode === null && driver.signalCode === null) {
    const response = await fetch(`${url}/status`).catch(() => null);
    if (response?.ok) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver does not answer. Start it by hand to see why.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
