import { parseArgs } from 'node:util';
import { DEFAULT_PORT, type SandboxOptions } from './options.ts';
import { SCENARIO_LINK_IDS } from './scenarios/scenarios.ts';

/** What the command line asks for. */
export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string }
  | { readonly type: 'sandbox'; readonly options: SandboxOptions };

export const USAGE = `Usage: finbox-connect sandbox [options]

Starts BankConnect on this machine: the Session API and the journey.

Options:
  --port <number>           Port to listen on; 0 takes any free one (default ${DEFAULT_PORT})
  --client-origin <origin>  Origin of the journey's address in the API's answers
                            (default: the one by which the API was reached)
  --quiet                   No line per request
  --help                    This text
`;

export function readCommand(argv: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'client-origin': { type: 'string' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { type: 'help' };
    const problem = problemWith(positionals, values.port);
    if (problem) return { type: 'wrong', problem };
    const clientOrigin = values['client-origin'];
    const options: SandboxOptions = {
      port: Number(values.port ?? DEFAULT_PORT),
      ...(values.quiet ? {} : { log: console.log }),
      ...(clientOrigin === undefined ? {} : { clientOrigin }),
    };
    return { type: 'sandbox', options };
  } catch (error) {
    return { type: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}

function problemWith([command, extra]: string[], port: string | undefined): string | null {
  if (command === undefined) return 'Say what to start: finbox-connect sandbox.';
  if (command !== 'sandbox') return `There is no command "${command}". There is: sandbox.`;
  if (extra !== undefined) return `"${extra}" is one word too many.`;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    return `--port takes a number from 0 to 65535, not "${port}".`;
  }
  return null;
}

export function greeting(url: string): string {
  return `BankConnect sandbox on ${url}
It is not real: any API key is good, nothing leaves this machine.

Create a session:
  curl ${url}/bank-connect/v1/session/ \\
    -H 'content-type: application/json' \\
    -d '{"api_key":"sandbox-key","link_id":"customer-1042"}'

Open the answer's redirect_url, or create a session that needs no customer, with one of these link_ids:
${wrapped(SCENARIO_LINK_IDS)}

What else it can do: ${url}/
Stop it with Ctrl+C.
`;
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 78) lines[lines.length - 1] += ` ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}
