import { runDoctor } from './doctor/run-doctor.ts';

const [, , command, ...rest] = process.argv;
if (command === 'doctor') process.exitCode = await runDoctor(rest, new URL('./', import.meta.url));
// The sandbox reads its own command line.
else await import('./sandbox/cli.ts');
