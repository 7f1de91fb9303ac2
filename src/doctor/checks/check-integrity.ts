import { createHash } from 'node:crypto';
import { evidenceOf } from '../page.ts';
import type { Finding } from '../finding.ts';
import type { Script } from '../scripts.ts';

/** Strongest first: of a tag with several, the browser looks at the strongest alone. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256'];

/** Whether the browser would refuse the scripts for the hash in their tag: it changes with each version. */
export function checkIntegrity(scripts: readonly Script[]): readonly Finding[] {
  return scripts.flatMap(({ url, tag, failure, text }) => {
    const hashes = tag?.attributes.get('integrity')?.split(/\s+/) ?? [];
    const algorithm = ALGORITHMS.find((name) => hashes.some((hash) => hash.startsWith(`${name}-`)));
    if (!tag || failure || !algorithm) return [];
    const real = `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
    // What follows a question mark are options.
    if (hashes.some((hash) => hash.split('?')[0] === real)) return [];
    return {
      code: 'script-integrity' as const,
      level: 'error' as const,
      problem: 'The script is not run: the file is not the one whose hash its tag names.',
      at: url.href,
      evidence: evidenceOf(tag),
      fix: `Write: integrity="${real}"`,
    };
  });
}
