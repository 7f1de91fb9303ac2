import { readCommandLine, type CommandLine, type Unusable } from '../shared/command-line.ts';
import { parseUrl } from './parse-url.ts';

/** What the command line asks the doctor for. */
export type DoctorCommand =
  Unusable | { readonly type: 'examine'; readonly options: DoctorOptions };

export interface DoctorOptions {
  readonly url: string;
  readonly isJson: boolean;
  readonly headers: Headers;
  readonly asksForSession: boolean;
  readonly clientOrigin?: string;
  readonly sessionEndpoint?: string;
  readonly returnPage?: string;
}

export const DOCTOR_USAGE = `Usage: finbox-connect doctor <url> [options]

Looks at a page with <finbox-connect> as it is served, and says what will break and how to mend it.

Options:
  --return-page <address>       The page that BankConnect comes back to
  --session-endpoint <address>  Where a script, and no attribute, sets it
  --client-origin <origins>     Likewise
  --header "<name>: <value>"    Sent to the page's own origin, a Cookie for one; may be repeated
  --no-session                  Do not ask the session endpoint: asking creates a session
  --json                        For programs
  --help                        This text

Exit code: 0 nothing will break, 1 something will, 2 the page could not be looked at.
FINBOX_API_KEY and FINBOX_SERVER_HASH, where they are set, are looked for in all that the page loads;
they are sent nowhere and never printed.
`;

const OPTIONS = {
  'return-page': { type: 'string' },
  'session-endpoint': { type: 'string' },
  'client-origin': { type: 'string' },
  header: { type: 'string', multiple: true },
  'no-session': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what follows `doctor`. */
export function readDoctorCommand(argv: readonly string[]): DoctorCommand {
  return readCommandLine(argv, OPTIONS, (line) => ({ type: 'examine', options: toOptions(line) }));
}

function toOptions({ values, positionals }: CommandLine<typeof OPTIONS>): DoctorOptions {
  const [url, extra] = positionals;
  if (url === undefined) throw new Error('Say which page: finbox-connect doctor <url>.');
  if (extra !== undefined) throw new Error(`"${extra}" is one word too many.`);
  if (!/^https?:$/.test(parseUrl(url)?.protocol ?? '')) {
    throw new Error(`"${url}" is no address of a page: it begins with https:// or http://.`);
  }
  const { 'return-page': returnPage, 'client-origin': clientOrigin } = values;
  const sessionEndpoint = values['session-endpoint'];
  return {
    url,
    isJson: values.json ?? false,
    headers: readHeaders(values.header ?? []),
    asksForSession: !values['no-session'],
    ...(clientOrigin === undefined ? {} : { clientOrigin }),
    ...(sessionEndpoint === undefined ? {} : { sessionEndpoint }),
    ...(returnPage === undefined ? {} : { returnPage }),
  };
}

function readHeaders(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^\s:]+):\s*(.*)$/.exec(line) ?? [];
    // The value may be a secret.
    if (!name) throw new Error('--header takes "<name>: <value>".');
    headers.append(name, value);
  }
  return headers;
}
