import { readCommandLine, type CommandLine, type Unusable } from '../shared/command-line.ts';
import { DEFAULT_PORT, MAX_SPEED, type SandboxOptions } from './options.ts';

/** What the command line asks for. */
export type Command = Unusable | { readonly type: 'sandbox'; readonly options: SandboxOptions };

const DEFAULT_READING_MS = 2500;
const MAX_READING_MS = 600_000;

export const USAGE = `Usage: finbox-connect sandbox [options]

Starts BankConnect on this machine: the Session API and the journey.
For a look at a page of yours: finbox-connect doctor --help

Options:
  --port <number>           Port to listen on; 0 takes any free one (default ${DEFAULT_PORT})
  --client-origin <origin>  Origin of the journey's address in the API's answers
                            (default: the one by which the API was reached)
  --host <name>             Serve other machines too, which reach the sandbox by this name or
                            address; may be repeated. 0.0.0.0 takes every address, but no name
  --allow-webhook-host <name>
                            Call webhooks on this host too, not on this machine only, and
                            download a file_url from it; may be repeated
  --lender <name>           The lender's name on the pages (default: the host of the session's
                            redirect_url)
  --no-hints                Do not say on the pages which inputs cause which error
  --reading-ms <number>     How long the customer waits while a statement is read or a bank
                            answers; 0 not at all (default ${DEFAULT_READING_MS})
  --speed <number>          How many times as fast the sandbox's clock runs (default 1)
  --quiet                   No line per request
  --help                    This text
`;

const OPTIONS = {
  port: { type: 'string' },
  'client-origin': { type: 'string' },
  host: { type: 'string', multiple: true },
  'allow-webhook-host': { type: 'string', multiple: true },
  lender: { type: 'string' },
  'no-hints': { type: 'boolean' },
  'reading-ms': { type: 'string' },
  speed: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function readCommand(argv: readonly string[]): Command {
  return readCommandLine(argv, OPTIONS, ({ values, positionals }) => {
    const problem =
      problemWithWords(positionals) ??
      problemWithNumber('port', values.port, 0, 65_535) ??
      problemWithNumber('reading-ms', values['reading-ms'], 0, MAX_READING_MS) ??
      problemWithNumber('speed', values.speed, 1, MAX_SPEED);
    if (problem) throw new Error(problem);
    return { type: 'sandbox', options: toOptions(values) };
  });
}

function toOptions(values: CommandLine<typeof OPTIONS>['values']): SandboxOptions {
  const { 'client-origin': clientOrigin, lender, host = [] } = values;
  return {
    port: Number(values.port ?? DEFAULT_PORT),
    readingMs: Number(values['reading-ms'] ?? DEFAULT_READING_MS),
    speed: Number(values.speed ?? 1),
    hints: !values['no-hints'],
    host,
    webhookHosts: values['allow-webhook-host'] ?? [],
    ...(values.quiet ? {} : { log: console.log }),
    ...(clientOrigin === undefined ? {} : { clientOrigin }),
    ...(lender === undefined ? {} : { lender }),
  };
}

function problemWithWords([command, extra]: string[]): string | null {
  if (command === undefined) return 'Say what to start: finbox-connect sandbox.';
  if (command !== 'sandbox') return `There is no command "${command}". There is: sandbox, doctor.`;
  return extra === undefined ? null : `"${extra}" is one word too many.`;
}

function problemWithNumber(
  name: string,
  text: string | undefined,
  min: number,
  max: number,
): string | null {
  if (text === undefined) return null;
  const isGood = /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max;
  return isGood ? null : `--${name} takes a number from ${min} to ${max}, not "${text}".`;
}
