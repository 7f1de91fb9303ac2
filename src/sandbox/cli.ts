import { readCommand, USAGE } from './command.ts';
import { greeting } from './greeting.ts';
import type { SandboxOptions } from './options.ts';
import { startSandbox } from './server.ts';

async function serve(options: SandboxOptions): Promise<void> {
  const sandbox = await startSandbox(options);
  console.log(greeting(sandbox.url));
  const stop = (): void => void sandbox.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function fail(problem: string): void {
  console.error(`finbox-connect: ${problem}`);
  process.exitCode = 1;
}

const command = readCommand(process.argv.slice(2));
if (command.type === 'help') console.log(USAGE);
else if (command.type === 'wrong') fail(`${command.problem}\n\n${USAGE}`);
else await serve(command.options).catch((error: Error) => fail(error.message));
