import { allows } from '../content-security-policy.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { readPage, type Page } from '../page.ts';
import { loadScripts, type Script } from '../scripts.ts';
import { reasonOf, type Web } from '../web.ts';
import { checkScripts, type ReadBuilt } from './check-scripts.ts';

/** The channel of the return script, and what it reads: both are in every copy, bundled or not. */
const MARKS = [/finbox-connect/, /BroadcastChannel/, /success/];

/** Whether the page that BankConnect comes back to tells the page that waits. */
export async function checkReturnPage(
  page: Page,
  address: URL,
  web: Web,
  readBuilt: ReadBuilt,
  version: string,
): Promise<readonly Finding[]> {
  const found: Found = (code, problem, evidence, fix) => ({
    code,
    level: 'error',
    problem,
    at: address.href,
    evidence,
    fix,
  });
  const isHere = address.origin === page.url.origin;
  const problem = `The return page is not of the page's origin, ${page.url.origin}, so it cannot reach the page.`;
  const fix = `Host the return page at ${page.url.origin}.`;
  const apart = isHere ? [] : [found('return-origin', problem, address.origin, fix)];
  try {
    return [...apart, ...(await checkServed(address, web, found, readBuilt, version))];
  } catch (error) {
    const silence = `The return page does not answer: ${reasonOf(error)}.`;
    const mend = 'Correct the address, or start the server.';
    return [...apart, found('return-unreachable', silence, address.href, mend)];
  }
}

async function checkServed(
  address: URL,
  web: Web,
  found: Found,
  readBuilt: ReadBuilt,
  version: string,
): Promise<readonly Finding[]> {
  const url = new URL(address);
  // Tells nobody of a success.
  url.searchParams.set('success', 'false');
  const answer = await web.ask(url);
  if (answer.status !== 200) {
    const fix = 'Serve it without a login: the customer may come back in another window.';
    const evidence = `GET: status ${answer.status}`;
    return [found('return-unreachable', 'The return page is not there.', evidence, fix)];
  }
  const returned = readPage(answer);
  const scripts = await loadScripts(returned, web);
  return [
    ...checkParameters(returned, found),
    ...checkScript(returned, scripts, found),
    ...(await checkScripts({ scripts }, readBuilt, version)),
  ];
}

type Found = (code: FindingCode, problem: string, evidence: string, fix: string) => Finding;

function checkParameters({ url }: Page, found: Found): readonly Finding[] {
  if (url.searchParams.get('success') === 'false') return [];
  return [
    found(
      'return-parameters',
      'The return page redirects and loses BankConnect’s parameters.',
      `redirected to ${url.origin}${url.pathname}`,
      'Keep the query in the redirect, or let redirect_url name the last address.',
    ),
  ];
}

function checkScript(page: Page, scripts: readonly Script[], found: Found): readonly Finding[] {
  const carrying = scripts.filter(({ text }) => MARKS.every((mark) => mark.test(text)));
  const tag = '<script src="/finbox-return.js"></script>';
  if (carrying.length === 0 && !scripts.some(({ text }) => /finbox-connect\/return/.test(text))) {
    return [
      found(
        'return-script',
        'The return page does not carry the return script, so nobody learns of the end.',
        'no script of the page relays the result',
        `Add ${tag}, or import 'finbox-connect/return'.`,
      ),
    ];
  }
  return carrying.flatMap(({ url, tag: carrier }) => {
    const resource = {
      url,
      nonce: carrier?.attributes.get('nonce'),
      integrity: carrier?.attributes.get('integrity'),
    };
    const names = ['script-src-elem', 'script-src', 'default-src'];
    const isInline = url.href === page.url.href;
    return page.policies
      .filter((policy) => carrier && !isInline && !allows(policy, names, page.url, resource))
      .map(({ from }) =>
        found(
          'script-src',
          'The return script is not run: the policy does not allow it.',
          from,
          `Write: script-src ${url.origin === page.url.origin ? "'self'" : url.origin}`,
        ),
      );
  });
}
