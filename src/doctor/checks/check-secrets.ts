import { quote, type Finding } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { lineOf } from '../read-tags.ts';

/** A name of the key or the hash, and a value that is long enough to be one. */
const ASSIGNED =
  /(api[_-]?key|server[_-]?hash)["'`]?\s*(?:[:=,]|\]\s*=)\s*["'`]([\w.\-+/=]{12,})["'`]/gi;
const SESSION_API = /apis\.bankconnect\.finbox\.in/g;

interface Text {
  readonly at: string;
  readonly text: string;
  readonly lineOffset: number;
}

/**
 * Keys in what the page loads. `known` are the lender's own secrets, looked for as they are; nothing that
 * is found is repeated.
 */
export function checkSecrets(
  { page, scripts }: Patient,
  known: readonly string[],
): readonly Finding[] {
  const html = { at: page.url.href, text: page.html, lineOffset: 0 };
  // What stands in the page is read with it.
  const loaded = scripts
    .filter(({ url }) => url.href !== page.url.href)
    .map(({ url, text, lineOffset }) => ({ at: url.href, text, lineOffset }));
  return [html, ...loaded].flatMap((text) => [...keysIn(text, known), ...callsIn(text)]);
}

function keysIn(text: Text, known: readonly string[]): readonly Finding[] {
  const named = [...text.text.matchAll(ASSIGNED)].map((match) => ({
    index: match.index,
    secret: match[2] ?? '',
  }));
  const literal = known.flatMap((secret) => {
    const index = text.text.indexOf(secret);
    return index < 0 ? [] : [{ index, secret }];
  });
  const found = new Map(
    [...named, ...literal].map((each) => [lineOf(text.text, each.index), each]),
  );
  return [...found].map(([line, { index, secret }]) => ({
    code: 'api-key',
    level: 'error',
    problem: 'A key is sent to everybody who opens the page.',
    at: text.at,
    evidence: `line ${line + text.lineOffset}: ${excerpt(text.text, index, [secret, ...known])}`,
    fix:
      'Take it out, ask FinBox for another key, and create sessions on your back end, with ' +
      'createSessionHandler of finbox-connect/server.',
  }));
}

function callsIn({ at, text, lineOffset }: Text): readonly Finding[] {
  const [match] = text.matchAll(SESSION_API);
  if (!match) return [];
  return [
    {
      code: 'session-api-in-page',
      level: 'error',
      problem:
        'The page knows the Session API, which needs the key and so belongs to the back end.',
      at,
      evidence: `line ${lineOf(text, match.index) + lineOffset}: ${excerpt(text, match.index, [])}`,
      fix: 'Let the page ask your own session-endpoint.',
    },
  ];
}

/** What stands around, without what is secret. */
function excerpt(text: string, index: number, secrets: readonly string[]): string {
  const line = text.slice(0, index).lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', index);
  const whole = text.slice(Math.max(line, index - 80), end < 0 ? undefined : end);
  const cut = secrets.reduce((part, secret) => part.replaceAll(secret, '•••'), whole);
  // Others may stand on the same line.
  return quote(
    cut.replace(ASSIGNED, (all, _name, value: string) => all.replace(value, '•••')).slice(0, 160),
  );
}
