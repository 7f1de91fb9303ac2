import {
  CLIENT,
  CONNECT_JS,
  ELEMENT,
  html,
  KEY,
  script,
  SCRIPT_TAG,
  type Fault,
} from './site.test-support.ts';

const csp = (policy: string) =>
  html(`${SCRIPT_TAG}\n${ELEMENT}`, { 'content-security-policy': policy });
const page = (body: string) => html(`${SCRIPT_TAG}\n${body}`);

export const HEADER_FAULTS: readonly Fault[] = [
  {
    name: 'a frame-src without BankConnect',
    code: 'frame-src',
    pages: { '/': csp("script-src 'self'; connect-src 'self'; frame-src 'self'") },
    evidence: /^Content-Security-Policy: .*frame-src 'self'$/,
    fix: /^Write: frame-src 'self' https:\/\/bankconnectclient\.finbox\.in$/,
  },
  {
    name: 'a default-src that stands in for frame-src, in a <meta>',
    code: 'frame-src',
    pages: {
      '/': page(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">\n${ELEMENT}`,
      ),
    },
    evidence: /^line 3: <meta http-equiv="Content-Security-Policy"/,
    fix: /frame-src 'self' https:\/\/bankconnectclient/,
  },
  {
    name: 'a script-src without the script’s origin',
    code: 'script-src',
    pages: { '/': csp(`script-src https://cdn.example; connect-src 'self'; frame-src ${CLIENT}`) },
    evidence: /script-src https:\/\/cdn\.example/,
    fix: /^Write: script-src https:\/\/cdn\.example 'self'$/,
  },
  {
    name: 'strict-dynamic and a script without the nonce',
    code: 'script-src',
    pages: { '/': csp("script-src 'self' 'nonce-a' 'strict-dynamic'") },
    evidence: /strict-dynamic/,
    fix: /nonce/,
  },
  {
    name: 'a connect-src without the endpoint’s origin',
    code: 'connect-src',
    pages: { '/': csp(`script-src 'self'; connect-src 'none'; frame-src ${CLIENT}`) },
    evidence: /connect-src 'none'/,
    fix: /^Write: connect-src 'self'$/,
  },
  {
    name: 'a sandbox that lets no script run',
    code: 'csp-sandbox',
    pages: { '/': csp('sandbox allow-forms allow-popups allow-same-origin') },
    evidence: /sandbox allow-forms/,
    fix: /allow-scripts/,
  },
  {
    name: 'an embedder policy',
    code: 'embedder-policy',
    pages: {
      '/': html(`${SCRIPT_TAG}${ELEMENT}`, { 'cross-origin-embedder-policy': 'require-corp' }),
    },
    evidence: /^Cross-Origin-Embedder-Policy: require-corp$/,
    fix: /popup/,
  },
];

export const PAGE_FAULTS: readonly Fault[] = [
  {
    name: 'a client-origin with a path',
    code: 'client-origin',
    options: { clientOrigin: `${CLIENT}/` },
    evidence: /client-origin="https:\/\/bankconnectclient\.finbox\.in\/"/,
    fix: /scheme, host and port/,
  },
  {
    name: 'a page without TLS',
    code: 'insecure-page',
    options: { url: 'http://lender.example/' },
    evidence: /^http:/,
    fix: /https:/,
  },
  {
    name: 'a script by http: on a page by https:',
    code: 'mixed-content',
    pages: {
      '/': page(`<img src="http://lender.example/logo.png">\n${ELEMENT}`),
      '/logo.png': script(''),
    },
    evidence: /^line 3: <img src="http:/,
    fix: /https:\/\/lender\.example\/logo\.png/,
  },
  {
    name: 'a style sheet by http: on a page by https:',
    code: 'mixed-content',
    pages: { '/': page(`<link rel="stylesheet" href="http://lender.example/a.css">\n${ELEMENT}`) },
    evidence: /^line 3: <link rel="stylesheet"/,
    fix: /https:\/\/lender\.example\/a\.css/,
  },
  {
    name: 'a client-origin that is no address',
    code: 'client-origin',
    options: { clientOrigin: 'bankconnect' },
    evidence: /client-origin="bankconnect"/,
    fix: /scheme, host and port/,
  },
  {
    name: 'a script that is not there',
    code: 'script-unreachable',
    pages: { '/finbox-connect.js': new Response('', { status: 404 }) },
    evidence: /^line 2: <script type="module" src="\/finbox-connect\.js">/,
    fix: /Serve the file/,
  },
  {
    name: 'an old copy of the script',
    code: 'script-outdated',
    pages: { '/finbox-connect.js': script(`${CONNECT_JS} // old`) },
    evidence: /^line 2: /,
    fix: /node_modules\/finbox-connect\/dist\/finbox-connect\.js/,
  },
  {
    name: 'a hash of another version in the script’s tag',
    code: 'script-integrity',
    pages: {
      '/': html(`${SCRIPT_TAG.replace(' src', ' integrity="sha384-b2xk" src')}${ELEMENT}`),
    },
    evidence: /^line 2: <script type="module" integrity="sha384-b2xk"/,
    fix: /^Write: integrity="sha384-[\w+/]{64}"$/,
  },
  {
    name: 'a key in the page',
    code: 'api-key',
    pages: { '/': page(`<script nonce="x">\nconst apiKey = "${KEY}";\n</script>${ELEMENT}`) },
    evidence: /^line 4: const apiKey = "•••";$/,
    fix: /another key/,
  },
  {
    name: 'a key in a module that a script imports',
    code: 'api-key',
    pages: {
      '/': page(`<script type="module" src="/app.js"></script>${ELEMENT}`),
      '/app.js': script('import { key } from "./config.js";'),
      '/config.js': script(`export const h = { "x-api-key": "${KEY}" };`),
    },
    evidence: /^line 1: export const h = \{ "x-api-key": "•••"/,
    fix: /back end/,
  },
  {
    name: 'the lender’s own key under whatever name',
    code: 'api-key',
    options: { secrets: [KEY] },
    pages: { '/': page(`<!-- ${KEY} -->${ELEMENT}`) },
    evidence: /^line 3: <!-- ••• -->/,
    fix: /another key/,
  },
  {
    name: 'a page that asks the Session API itself',
    code: 'session-api-in-page',
    pages: {
      '/': page(`<script type="module" src="/app.js"></script>${ELEMENT}`),
      '/app.js': script('fetch("https://apis.bankconnect.finbox.in/bank-connect/v1/session/")'),
    },
    evidence: /^line 1: /,
    fix: /session-endpoint/,
  },
];
