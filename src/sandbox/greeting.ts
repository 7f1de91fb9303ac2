import { SCENARIO_LINK_IDS } from './scenarios/scenarios.ts';

/** What the command prints once the sandbox listens. */
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
Let time pass:       ${url}/clock
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
