import { quote, type Finding, type FindingCode } from '../finding.ts';
import type { Page } from '../page.ts';
import { reasonOf, type Answer, type Web } from '../web.ts';

type Found = Pick<Finding, 'problem' | 'evidence' | 'fix'>;

const KEY_NAME = /"(api[_-]?key|x-api-key|server[_-]?hash)"/i;
const FIX = 'createSessionHandler of finbox-connect/server does it.';

/** Whether the lender's session endpoint gives sessions to its own page, and to nobody else. Creates one. */
export async function checkEndpoint(
  page: Page,
  endpoint: URL,
  web: Web,
  known: readonly string[],
): Promise<readonly Finding[]> {
  const post = (origin: string, site: string): Promise<Answer> =>
    web.ask(endpoint, {
      method: 'POST',
      headers: { origin, 'sec-fetch-site': site, accept: 'application/json' },
    });
  try {
    const got = await web.ask(endpoint);
    const foreign = await post('https://attacker.example', 'cross-site');
    const own = await post(page.url.origin, 'same-origin');
    const findings = [
      ...checkMethod(got),
      ...checkForeign(foreign),
      ...checkKey(own, known),
      ...checkAnswer(own),
    ];
    return findings.map((finding) => ({ ...finding, at: endpoint.href }));
  } catch (error) {
    const unreachable = report('endpoint-unreachable', 'error', {
      problem: `The endpoint does not answer: ${reasonOf(error)}.`,
      evidence: endpoint.href,
      fix: 'Correct session-endpoint, or start the back end.',
    });
    return [{ ...unreachable, at: endpoint.href }];
  }
}

type Placeless = Omit<Finding, 'at'>;

function report(code: FindingCode, level: Finding['level'], found: Found): Placeless {
  return { code, level, ...found, evidence: quote(found.evidence) };
}

function checkMethod(answer: Answer): readonly Placeless[] {
  if (!givesSession(answer)) return [];
  return [
    report('endpoint-get', 'error', {
      problem: 'A GET creates a session, so a link or an image can.',
      evidence: `GET ${answer.url.pathname}: status ${answer.status}`,
      fix: `Answer 405 to all but POST. ${FIX}`,
    }),
  ];
}

function checkForeign(answer: Answer): readonly Placeless[] {
  if (!givesSession(answer)) return [];
  return [
    report('endpoint-cross-site', 'error', {
      problem: 'A page of another site gets a session with the customer’s cookies.',
      evidence: `POST with Origin: https://attacker.example: status ${answer.status}`,
      fix: `Refuse it by Sec-Fetch-Site and Origin. ${FIX}`,
    }),
  ];
}

function checkKey({ text }: Answer, known: readonly string[]): readonly Placeless[] {
  const name = KEY_NAME.exec(text)?.[0];
  if (!name && !known.some((secret) => text.includes(secret))) return [];
  return [
    report('endpoint-key', 'error', {
      problem: 'The answer holds the API key or the server hash.',
      evidence: `the body has ${name ?? 'the key itself'}`,
      fix: `Answer session_id and redirect_url alone, and ask FinBox for another key. ${FIX}`,
    }),
  ];
}

function checkAnswer(answer: Answer): readonly Placeless[] {
  const { status, headers } = answer;
  if (status === 401 || status === 403) {
    return [
      report('endpoint-unchecked', 'note', {
        problem: 'It wants a customer who is logged in, so its answer was not seen.',
        evidence: `POST: status ${status}`,
        fix: 'Let the doctor log in: --header "Cookie: …".',
      }),
    ];
  }
  if (!givesSession(answer)) {
    return [
      report('endpoint-answer', 'error', {
        problem: 'The answer has neither session_id nor redirect_url.',
        evidence: `POST: status ${status}, content-type ${headers.get('content-type') ?? 'none'}`,
        fix: `Answer the Session API's JSON. ${FIX}`,
      }),
    ];
  }
  const sent = headers.get('cache-control');
  if (/no-store/i.test(sent ?? '')) return [];
  return [
    report('endpoint-cached', 'warning', {
      problem: 'The answer may be kept in caches, and is one customer’s secret.',
      evidence: `Cache-Control: ${sent ?? '(missing)'}`,
      fix: `Send Cache-Control: no-store. ${FIX}`,
    }),
  ];
}

function givesSession({ status, text }: Answer): boolean {
  return status >= 200 && status < 300 && /"(session_id|redirect_url)"\s*:\s*"[^"]/.test(text);
}
