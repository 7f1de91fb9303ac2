import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { TARBALL_FOLDER } from './places.ts';

/** Packs the built package once for all consumers. */
export default function pack(): void {
  rmSync(TARBALL_FOLDER, { recursive: true, force: true });
  mkdirSync(TARBALL_FOLDER, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', TARBALL_FOLDER], {
    stdio: 'ignore',
  });
}
