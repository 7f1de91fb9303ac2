import { readFile } from 'node:fs/promises';
import { DOCTOR_USAGE, readDoctorCommand } from './command.ts';
import { examine } from './examine.ts';
import { isHealthy, writeJson, writeReport } from './report.ts';
import { reasonOf } from './web.ts';

/**
 * Runs `finbox-connect doctor`. Resolves with the exit code: 0 for a page that works, 1 for one that will
 * break, 2 where nothing could be looked at. `dist` is the folder of this package's files for script tags.
 */
export async function runDoctor(argv: readonly string[], dist: URL): Promise<number> {
  const command = readDoctorCommand(argv);
  if (command.type === 'help') {
    console.log(DOCTOR_USAGE);
    return 0;
  }
  if (command.type === 'wrong') return fail(`${command.problem}\n\n${DOCTOR_USAGE}`);
  const { url, isJson } = command.options;
  try {
    const findings = await examine({
      ...command.options,
      fetch,
      secrets: secretsIn(process.env),
      readBuilt: (name) => readFile(new URL(name, dist), 'utf8').catch(() => null),
      version: await versionOf(dist),
    });
    console.log((isJson ? writeJson : writeReport)(url, findings));
    return isHealthy(findings) ? 0 : 1;
  } catch (error) {
    return fail(`${url} could not be looked at: ${reasonOf(error)}`);
  }
}

function fail(problem: string): number {
  console.error(`finbox-connect: ${problem}`);
  return 2;
}

/** What is too short would be found everywhere. */
function secretsIn(env: NodeJS.ProcessEnv): readonly string[] {
  const given = [env['FINBOX_API_KEY'], env['FINBOX_SERVER_HASH']];
  return given.flatMap((secret) => (secret && secret.length >= 8 ? secret : []));
}

async function versionOf(dist: URL): Promise<string> {
  const text = await readFile(new URL('../package.json', dist), 'utf8');
  const { version } = Object(JSON.parse(text));
  return String(version);
}
