import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ENDPOINT_FAULTS, RETURN_FAULTS } from './faults-of-servers.test-support.ts';
import { HEADER_FAULTS, PAGE_FAULTS } from './faults-of-pages.test-support.ts';
import {
  CLIENT,
  CONNECT_JS,
  examineSite,
  guarded,
  html,
  KEY,
  RETURN_JS,
  script,
  SCRIPT_TAG,
  ELEMENT,
  session,
  SITE,
} from './site.test-support.ts';

const FAULTS = [...HEADER_FAULTS, ...PAGE_FAULTS, ...ENDPOINT_FAULTS, ...RETURN_FAULTS];

test('a page without a fault has no finding', async () => {
  await expect(examineSite({})).resolves.toEqual([]);
});

test.each(FAULTS)('$name is found, and nothing else', async ({ code, pages, options, ...said }) => {
  const findings = await examineSite(pages ?? {}, options);
  const wrong = findings.filter(({ level }) => level !== 'note');
  expect(new Set(wrong.map((each) => each.code))).toEqual(new Set([code]));
  expect(wrong[0]?.evidence).toMatch(said.evidence);
  expect(wrong[0]?.fix).toMatch(said.fix);
  expect(JSON.stringify(findings)).not.toContain(KEY);
});

test.each([
  ['cross-origin-opener-policy', 'same-origin', 'opener-policy'],
  ['permissions-policy', 'camera=()', 'permissions-policy'],
])('%s is fine, and said so', async (header, value, code) => {
  const findings = await examineSite({ '/': html(`${SCRIPT_TAG}${ELEMENT}`, { [header]: value }) });
  expect(findings).toMatchObject(
    [{ code, level: 'note', problem: /^Fine/ }].map((each) => ({
      ...each,
      problem: expect.stringMatching(each.problem),
    })),
  );
});

test('a tag with the right hash, alone or with a weaker one, has no finding', async () => {
  const hashOf = (algorithm: string): string =>
    `${algorithm}-${createHash(algorithm).update(CONNECT_JS).digest('base64')}`;
  for (const integrity of [hashOf('sha384'), `sha256-b2xk ${hashOf('sha512')}`]) {
    const tag = SCRIPT_TAG.replace(' src', ` integrity="${integrity}" src`);
    await expect(examineSite({ '/': html(`${tag}${ELEMENT}`) })).resolves.toEqual([]);
  }
});

test.each([
  ['a page whose element a script makes', 'no-element', {}, html(SCRIPT_TAG)],
  [
    'a popup without a word of its return page',
    'return-unchecked',
    { returnPage: undefined },
    html(`${SCRIPT_TAG}<finbox-connect display="popup" session-id="s"></finbox-connect>`),
  ],
] as const)('%s is told what the doctor has not seen', async (_, code, options, page) => {
  const findings = await examineSite({ '/': page }, options);
  expect(findings).toMatchObject([{ code, level: 'note', fix: expect.stringContaining('--') }]);
});

test('an embedder policy touches no journey in a window of its own', async () => {
  const body = `${SCRIPT_TAG}<finbox-connect display="popup" session-id="s-1"></finbox-connect>`;
  const page = html(body, { 'cross-origin-embedder-policy': 'credentialless' });
  await expect(examineSite({ '/': page })).resolves.toMatchObject([
    { code: 'embedder-policy', level: 'note', fix: '' },
  ]);
});

test('an embedder policy breaks a dialog’s frame', async () => {
  const body = `${SCRIPT_TAG}<finbox-connect display="modal" session-id="s-1"></finbox-connect>`;
  const page = html(body, { 'cross-origin-embedder-policy': 'require-corp' });
  await expect(examineSite({ '/': page })).resolves.toMatchObject([
    { code: 'embedder-policy', level: 'error' },
  ]);
});

test('links that a browser does not load by itself may be http:', async () => {
  const links = '<link rel="canonical" href="http://a.example/"><link href="http://a.example/">';
  await expect(examineSite({ '/': html(`${links}${SCRIPT_TAG}${ELEMENT}`) })).resolves.toEqual([]);
});

test('an endpoint that is no address keeps nobody from looking at the rest', async () => {
  const element = '<finbox-connect session-endpoint="https://[" display="popup"></finbox-connect>';
  const pages = { '/': html(`${SCRIPT_TAG}${element}`), '/finbox-connect.js': script('// old') };
  await expect(examineSite(pages)).resolves.toMatchObject([{ code: 'script-outdated' }]);
});

test('evidence that is too long to read is cut', async () => {
  const endless = { 'cache-control': `private${', max-age=1'.repeat(100)}` };
  const pages = { '/api/session': guarded(() => session(undefined, endless)) };
  const [finding] = await examineSite(pages);
  expect(finding?.evidence).toMatch(/^Cache-Control: private, max-age=1, .{1,300}…$/);
});

test('X-Frame-Options and frame-ancestors are of no account', async () => {
  const headers = {
    'x-frame-options': 'DENY',
    'content-security-policy': `script-src 'self'; frame-src ${CLIENT}; connect-src 'self'; frame-ancestors 'none'`,
  };
  await expect(examineSite({ '/': html(`${SCRIPT_TAG}${ELEMENT}`, headers) })).resolves.toEqual([]);
});

test('a journey in a window of its own needs no frame-src', async () => {
  const element = '<finbox-connect display="popup" session-id="s-1"></finbox-connect>';
  const pages = {
    '/': html(`${SCRIPT_TAG}${element}`, { 'content-security-policy': "default-src 'self'" }),
  };
  await expect(examineSite(pages)).resolves.toEqual([]);
});

test('a return page that a redirect strips of its parameters is found', async () => {
  const stripped = new Response('<script src="/finbox-return.js"></script>', {
    headers: { 'content-type': 'text/html' },
  });
  Object.defineProperty(stripped, 'url', { value: `${SITE}/login` });
  const findings = await examineSite({ '/return': stripped });
  expect(findings).toMatchObject([{ code: 'return-parameters' }]);
});

test('the endpoint is left alone where a session must not be created', async () => {
  const asked: string[] = [];
  const endpoint = ({ method }: Request): Response => {
    asked.push(method);
    return session();
  };
  await examineSite({ '/api/session': endpoint }, { asksForSession: false });
  expect(asked).toEqual([]);
});

test('a login is not taken for a fault', async () => {
  const findings = await examineSite({ '/api/session': () => new Response('', { status: 401 }) });
  expect(findings).toMatchObject([{ code: 'endpoint-unchecked', level: 'note' }]);
});

test('the given headers go to the page’s origin and to nobody else', async () => {
  const seen: [string, string | null][] = [];
  const see =
    (answer: () => Response) =>
    (request: Request): Response => {
      seen.push([new URL(request.url).origin, request.headers.get('cookie')]);
      return answer();
    };
  const cdn = '<script src="https://cdn.example/app.js"></script>';
  await examineSite(
    {
      '/': see(html(cdn)),
      '/app.js': see(script('')),
      '/return': html(`<script>${RETURN_JS}</script>`),
    },
    { headers: new Headers({ cookie: 'id=1' }) },
  );
  expect(seen).toEqual([
    [SITE, 'id=1'],
    ['https://cdn.example', null],
  ]);
});

test('a page that is not there cannot be looked at', async () => {
  await expect(examineSite({ '/': new Response('', { status: 503 }) })).rejects.toThrow(
    'status 503',
  );
});
