import { guarded, html, KEY, session, type Fault } from './site.test-support.ts';

export const ENDPOINT_FAULTS: readonly Fault[] = [
  {
    name: 'an endpoint that answers a GET',
    code: 'endpoint-get',
    pages: {
      '/api/session': (request) =>
        request.method === 'GET' ? session() : guarded(() => session())(request),
    },
    evidence: /^GET \/api\/session: status 200$/,
    fix: /405/,
  },
  {
    name: 'an endpoint for other sites',
    code: 'endpoint-cross-site',
    pages: {
      '/api/session': ({ method }) =>
        method === 'POST' ? session() : new Response(null, { status: 405 }),
    },
    evidence: /Origin: https:\/\/attacker\.example/,
    fix: /Sec-Fetch-Site/,
  },
  {
    name: 'an endpoint that gives the key away',
    code: 'endpoint-key',
    pages: {
      '/api/session': guarded(() => session({ session_id: 's-1', api_key: KEY })),
    },
    evidence: /^the body has "api_key"$/,
    fix: /session_id and redirect_url alone/,
  },
  {
    name: 'an endpoint that gives the lender’s own key away under another name',
    code: 'endpoint-key',
    options: { secrets: [KEY] },
    pages: { '/api/session': guarded(() => session({ session_id: 's-1', debug: KEY })) },
    evidence: /^the body has the key itself$/,
    fix: /session_id and redirect_url alone/,
  },
  {
    name: 'an endpoint whose answer is kept',
    code: 'endpoint-cached',
    pages: { '/api/session': guarded(() => session(undefined, {})) },
    evidence: /^Cache-Control: \(missing\)$/,
    fix: /no-store/,
  },
  {
    name: 'an endpoint that does not answer',
    code: 'endpoint-unreachable',
    pages: {
      '/api/session': () => {
        throw new Error('connect ECONNREFUSED');
      },
    },
    evidence: /^https:\/\/lender\.example\/api\/session$/,
    fix: /start the back end/,
  },
  {
    name: 'an endpoint that answers a page',
    code: 'endpoint-answer',
    pages: { '/api/session': guarded(html('<p>Log in')) },
    evidence: /content-type text\/html/,
    fix: /JSON/,
  },
  {
    name: 'an endpoint that answers nothing',
    code: 'endpoint-answer',
    pages: { '/api/session': guarded(() => new Response(null, { status: 204 })) },
    evidence: /^POST: status 204, content-type none$/,
    fix: /JSON/,
  },
];

export const RETURN_FAULTS: readonly Fault[] = [
  {
    name: 'a return page that is not there',
    code: 'return-unreachable',
    pages: { '/return': new Response('', { status: 404 }) },
    evidence: /status 404/,
    fix: /without a login/,
  },
  {
    name: 'a return page of another origin',
    code: 'return-origin',
    options: { returnPage: 'https://other.example/return' },
    evidence: /^https:\/\/other\.example$/,
    fix: /https:\/\/lender\.example/,
  },
  {
    name: 'a return page without the script',
    code: 'return-script',
    pages: { '/return': html('<p>Thank you') },
    evidence: /no script/,
    fix: /finbox-return\.js/,
  },
  {
    name: 'a return page whose policy refuses the script',
    code: 'script-src',
    pages: {
      '/return': html('<script src="/finbox-return.js"></script>', {
        'content-security-policy': "script-src 'nonce-x'",
      }),
    },
    evidence: /script-src 'nonce-x'/,
    fix: /'self'/,
  },
  {
    name: 'a return page whose policy refuses the script of another host',
    code: 'script-src',
    pages: {
      '/return': html('<script src="https://cdn.example/finbox-return.js"></script>'),
    },
    evidence: /script-src 'self'/,
    fix: /^Write: script-src https:\/\/cdn\.example$/,
  },
];
