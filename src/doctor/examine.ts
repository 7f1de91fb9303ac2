import { checkEndpoint } from './checks/check-endpoint.ts';
import { checkHeaders } from './checks/check-headers.ts';
import { checkMixedContent } from './checks/check-mixed-content.ts';
import { checkPolicies } from './checks/check-policies.ts';
import { checkReturnPage } from './checks/check-return-page.ts';
import { checkScripts, type ReadBuilt } from './checks/check-scripts.ts';
import { checkSecrets } from './checks/check-secrets.ts';
import type { Finding } from './finding.ts';
import { readPage, resolveUrl, type Page } from './page.ts';
import { parseUrl } from './parse-url.ts';
import type { Patient } from './patient.ts';
import { loadScripts } from './scripts.ts';
import { createWeb, type Fetch } from './web.ts';

export interface ExamineOptions {
  readonly url: string;
  readonly fetch: Fetch;
  /** Sent to the page's own origin: a cookie, for pages behind a login. */
  readonly headers?: Headers;
  /** Of the element, where a script makes it and the page as served has none. */
  readonly clientOrigin?: string;
  readonly sessionEndpoint?: string;
  /** Where the session's `redirect_url` parameter points. */
  readonly returnPage?: string | undefined;
  /** `false` asks no session endpoint, since asking creates a session. */
  readonly asksForSession?: boolean;
  /** The lender's own key and hash, to be looked for as they are. */
  readonly secrets?: readonly string[];
  readonly readBuilt: ReadBuilt;
  readonly version: string;
}

const DEFAULT_CLIENT_ORIGIN = 'https://bankconnectclient.finbox.in';

/** Looks at a lender's page as it is served. Rejects where the page itself cannot be loaded. */
export async function examine(options: ExamineOptions): Promise<readonly Finding[]> {
  const { url, secrets = [], readBuilt, version, returnPage } = options;
  const address = new URL(url);
  const web = createWeb(options.fetch, address, options.headers ?? new Headers());
  const answer = await web.ask(address);
  if (answer.status !== 200) throw new Error(`${url} answers with status ${answer.status}.`);
  const page = readPage(answer);
  const scripts = await loadScripts(page, web);
  const patient = { page, scripts, ...readElements(page, options) };
  const endpoint = sessionEndpointOf(patient, options);
  const returning = returnPage === undefined ? null : resolveUrl(page, returnPage);
  return [
    ...checkPresence(patient, options),
    ...checkClientOrigins(patient),
    ...checkPolicies(patient),
    ...checkHeaders(patient),
    ...checkMixedContent(patient),
    ...(await checkScripts(patient, readBuilt, version)),
    ...checkSecrets(patient, secrets),
    ...(endpoint ? await checkEndpoint(page, endpoint, web, secrets) : []),
    ...(returning
      ? await checkReturnPage(page, returning, web, readBuilt, version)
      : noteReturnPage(patient)),
  ];
}

function readElements(
  page: Page,
  { clientOrigin, sessionEndpoint }: ExamineOptions,
): Omit<Patient, 'page' | 'scripts'> {
  const elements = page.tags.filter(({ name }) => name === 'finbox-connect');
  const valuesOf = (name: string): string[] =>
    elements.flatMap(({ attributes }) => attributes.get(name) ?? []);
  const origins = clientOrigin === undefined ? valuesOf('client-origin') : [clientOrigin];
  const listed = origins.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  const given = sessionEndpoint ?? valuesOf('session-endpoint')[0];
  const endpoints = [given ?? '', ...valuesOf('status-endpoint')].filter(Boolean);
  const displays = elements.map(({ attributes }) => attributes.get('display') ?? 'inline');
  return {
    elements,
    clientOrigins: [...new Set(listed.length ? listed : [DEFAULT_CLIENT_ORIGIN])],
    endpoints: endpoints.flatMap((text) => resolveUrl(page, text) ?? []),
    displays: new Set(displays.length ? displays : ['inline']),
  };
}

function sessionEndpointOf(
  { elements, page }: Patient,
  { asksForSession = true, sessionEndpoint }: ExamineOptions,
): URL | null {
  const named = elements.flatMap(({ attributes }) => attributes.get('session-endpoint') ?? []);
  const text = sessionEndpoint ?? named[0];
  return asksForSession && text ? resolveUrl(page, text) : null;
}

function checkPresence({ elements, page }: Patient, options: ExamineOptions): readonly Finding[] {
  const isTold = options.clientOrigin ?? options.sessionEndpoint;
  if (elements.length > 0 || isTold !== undefined) return [];
  return [
    {
      code: 'no-element',
      level: 'note',
      problem: 'The page is served without a <finbox-connect>; a script may make it.',
      at: page.url.href,
      evidence: 'no <finbox-connect> in the HTML',
      fix: 'Say what the script sets: --client-origin, --session-endpoint and --return-page.',
    },
  ];
}

function checkClientOrigins({ clientOrigins, page }: Patient): readonly Finding[] {
  return clientOrigins
    .filter((text) => parseUrl(text)?.origin !== text)
    .map((text) => ({
      code: 'client-origin',
      level: 'error',
      problem: 'client-origin lists what is no origin, so no session is accepted.',
      at: page.url.href,
      evidence: `client-origin="${text}"`,
      fix: 'Write scheme, host and port alone: https://bankconnectclient.finbox.in',
    }));
}

function noteReturnPage({ displays, page }: Patient): readonly Finding[] {
  const needing = ['popup', 'tab', 'redirect'].filter((display) => displays.has(display));
  if (needing.length === 0) return [];
  return [
    {
      code: 'return-unchecked',
      level: 'note',
      problem: 'The journey comes back to your return page, which the page does not name.',
      at: page.url.href,
      evidence: `display="${needing.join('", "')}"`,
      fix: 'Say which it is: --return-page <address>.',
    },
  ];
}
