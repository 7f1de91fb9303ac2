// The two sites of the bench: a lender's page with one subject, and a page to be framed. Their files are
// made once, before anything is measured.
import { serve } from '@hono/node-server';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { brotliCompressSync } from 'node:zlib';
import { BANKCONNECT, LENDER_PORT, SANDBOX_PORT } from '../support/places.mjs';

const FRAMED_PAGE = {
  finbox: `
    globalThis.say = (count) => {
      const payload = { event_name: 'manual', linkId: 'application-1042', message: 'A bank was chosen' };
      for (let i = 0; i < count; i += 1)
        parent.postMessage({ type: 'finbox-bankconnect', status: 'info', payload }, '*');
    };`,
  penpal: `
    import { connect, WindowMessenger } from 'penpal';
    const messenger = new WindowMessenger({ remoteWindow: parent, allowedOrigins: ['*'] });
    const connecting = connect({ messenger }).promise;
    globalThis.say = async (count) => {
      const remote = await connecting;
      const detail = { event_name: 'manual', linkId: 'application-1042', message: 'A bank was chosen' };
      for (let i = 0; i < count; i += 1) void remote.info(detail);
    };`,
};

/** What an application's bundler makes of a script. @param {string} contents */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'e2e/bench' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}

/** @param {readonly import('./subjects.mjs').Subject[]} subjects */
export async function startSites(subjects) {
  /** @type {Map<string, string>} */
  const scripts = new Map();
  for (const { file } of subjects) {
    const source = `import { open } from './subjects/${file}.js'; globalThis.openSubject = open;`;
    scripts.set(file, await bundle(source));
  }
  for (const [speaks, source] of Object.entries(FRAMED_PAGE)) {
    scripts.set(`framed-${speaks}`, await bundle(source));
  }
  scripts.set('empty', '');
  const script = (c) =>
    c.body(scripts.get(c.req.param('name')), 200, { 'content-type': 'text/javascript' });

  const lender = new Hono();
  lender.get('/script/:name', script);
  lender.get('/', (c) =>
    c.html(
      '<!doctype html><title>A lender</title><style>iframe { height: 400px; width: 400px }</style>' +
        '<script src="/page.js"></script><button>Connect</button><p>Above</p><div id="place"></div><p>Below</p>',
    ),
  );
  lender.get('/page.js', (c) => c.body(PAGE, 200, { 'content-type': 'text/javascript' }));
  lender.get('/favicon.ico', (c) => c.body(null, 204));

  /** When the framed page was asked for last, in ms since 1970. */
  let askedAt = 0;
  const journey = new Hono();
  journey.get('/script/:name', script);
  journey.get('/:speaks', (c) => {
    askedAt = performance.timeOrigin + performance.now();
    return c.html(
      `<!doctype html><title>Bank</title><script type="module" src="/script/framed-${c.req.param('speaks')}"></script>`,
    );
  });
  const servers = [
    serve({ fetch: lender.fetch, port: LENDER_PORT }),
    serve({ fetch: journey.fetch, port: SANDBOX_PORT }),
  ];
  return {
    /** Of a script, as a server would send it. @param {string} name */
    bytesOf: (name) => brotliCompressSync(scripts.get(name)).length,
    /** @param {string} speaks */
    addressOf: (speaks) => `${BANKCONNECT}/${speaks}?session_id=bench`,
    askedAt: () => askedAt,
    close: () => servers.forEach((server) => server.close()),
  };
}

/** What the measures call in the lender's page. */
const PAGE = `
  const opened = [];
  let heardCount = 0;
  let whenHeard = () => {};
  const heard = () => {
    heardCount += 1;
    whenHeard();
  };
  const waitHeard = (wanted) =>
    new Promise((resolve) => {
      whenHeard = () => heardCount >= wanted && resolve();
      whenHeard();
    });
  const openMany = async (url, count) => {
    const place = document.querySelector('#place');
    for (let i = 0; i < count; i += 1) opened.push(openSubject(place, url, heard));
    await Promise.all(opened.map(({ loaded }) => loaded));
  };
  const cycle = async (url, count) => {
    for (let i = 0; i < count; i += 1) {
      const { loaded, close } = openSubject(document.querySelector('#place'), url, heard);
      await loaded;
      await close();
    }
  };
  const postForeign = (count) =>
    new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'last' && resolve());
      for (let i = 0; i < count; i += 1) postMessage({ type: 'analytics', count: i });
      postMessage('last');
    });
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  let clickedAt = 0;
  const openOnClick = (url) =>
    document.querySelector('button').addEventListener('click', ({ timeStamp }) => {
      clickedAt = performance.timeOrigin + timeStamp;
      void openMany(url, 1);
    });
`;
