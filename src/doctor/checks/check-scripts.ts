import type { Finding } from '../finding.ts';
import { evidenceOf } from '../page.ts';
import type { Patient } from '../patient.ts';
import { checkIntegrity } from './check-integrity.ts';
import { builtName } from '../scripts.ts';

/** This package's files for a script tag, by their names; `null` where the package has none at hand. */
export type ReadBuilt = (name: string) => Promise<string | null>;

/** Whether the scripts arrive and are run, and whether copies of ours are of this version. */
export async function checkScripts(
  { scripts }: Pick<Patient, 'scripts'>,
  readBuilt: ReadBuilt,
  version: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [...checkIntegrity(scripts)];
  for (const script of scripts) {
    const { url, tag, failure, text } = script;
    const at = url.href;
    const evidence = tag ? evidenceOf(tag) : at;
    const name = builtName(script);
    if (failure && (name || tag)) {
      findings.push({
        code: 'script-unreachable',
        level: name ? 'error' : 'warning',
        problem: `The script does not arrive: ${failure}.`,
        at,
        evidence,
        fix: 'Serve the file at this address, with the content-type text/javascript.',
      });
    }
    const built = name && !failure ? await readBuilt(name) : null;
    if (built === null || withoutMap(built) === withoutMap(text)) continue;
    findings.push({
      code: 'script-outdated',
      level: 'warning',
      problem: `The file is not the ${name} of finbox-connect ${version}: an older copy, or a changed one.`,
      at,
      evidence,
      fix: `Copy node_modules/finbox-connect/dist/${name} again with each update.`,
    });
  }
  return findings;
}

function withoutMap(text: string): string {
  return text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '').trim();
}
