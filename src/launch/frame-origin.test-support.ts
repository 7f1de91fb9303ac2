import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A second origin, cross-site to the test page, whose pages say what a test tells them to. */
    frameOrigin: string;
  }
}

/**
 * Plays BankConnect message by message: `postMessage({ say: [a, b] })` is answered with `a` and `b`,
 * back to back in one task. `{ where: true }` is answered with the page's own address. What stands behind the `#` is said at once, before the page has loaded.
 */
const FRAME_PAGE = `<!doctype html><title>Journey</title><button>inside</button><script>
  addEventListener('message', ({ data, source }) => {
    for (const message of data?.say ?? []) source.postMessage(message, '*');
    if (data?.where) source.postMessage({ where: location.href }, '*');
  });
  if (location.hash) parent.postMessage(JSON.parse(decodeURIComponent(location.hash.slice(1))), '*');
</script>`;

/** Its image never arrives, so neither does the page's `load`. */
const UNFINISHED_PAGE = `${FRAME_PAGE}<img src="/never" alt="">`;

/** Vitest global setup: the frames' server lives as long as the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.url === '/never') return;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(request.url?.startsWith('/unfinished') ? UNFINISHED_PAGE : FRAME_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('frameOrigin', `http://127.0.0.1:${port}`);
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
