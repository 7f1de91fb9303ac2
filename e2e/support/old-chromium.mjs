// Chromium as it was, for the tests that say where the package runs. `@sparticuz/chromium` on npm carries
// a headless shell in each of its versions; it is fetched when a run needs it and is no dependency.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const CACHE = fileURLToPath(new URL('../.browsers', import.meta.url));
const EXECUTABLE = 'chromium';
const SOFTWARE_GL = 'swiftshader.tar';

/** By major version: the package's version, and the hash of what we run from it. */
const PACKAGES = new Map([
  [
    92,
    {
      version: '92.0.0',
      integrity:
        'sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
    },
  ],
  [
    103,
    {
      version: '103.0.0',
      integrity:
        'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
    },
  ],
  [
    110,
    {
      version: '110.0.1',
      integrity:
        'sha512-LS7GKGoHSNUK2ugRp2k9/Rb+wSjsqPDTQTWd9nM2d2hCgm78WRLx2Vw+xwl3bst3M4+dqfawpx1UObUmt5vVYQ==',
    },
  ],
  [
    119,
    {
      version: '119.0.2',
      integrity:
        'sha512-VB6tHW13YpQ7HqyhKG1KU8Z1RIb/kfHMg8j/4ft5rk8mMvEm2YkBYFCHnj+yb0P/RPLcdgX3+VC58GuJilOtww==',
    },
  ],
  [
    123,
    {
      version: '123.0.1',
      integrity:
        'sha512-RPrA99xrddbXXZjhUH1WZkTCK3QDQ77t/0y+vULtiW1uAlWLBxorxGnNTuzBDk6eNolxOVFrXZ2aoAN+/eB5TA==',
    },
  ],
]);

/** Why this machine cannot run an old Chromium, or `null` where it can. @type {string | null} */
export const NO_OLD_CHROMIUM =
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : `Old versions of Chromium are packed for Linux on x86-64, not for ${process.platform} on ${process.arch}.`;

/**
 * The major versions that this run plays the table in: the oldest at least, one in the middle with
 * `CI`, or those that `OLD_CHROMIUM` names, as in `OLD_CHROMIUM=92,103,110,119,123`.
 * @returns {number[]}
 */
export function oldChromiumVersions() {
  const chosen = process.env.OLD_CHROMIUM;
  if (!chosen) return process.env.CI ? [92, 110] : [92];
  return chosen.split(',').map((name) => {
    const major = Number(name);
    if (PACKAGES.has(major)) return major;
    const known = [...PACKAGES.keys()].join(', ');
    throw new Error(`OLD_CHROMIUM names "${name}". Name versions out of ${known}, with commas.`);
  });
}

/** Playwright launch options for a version that `fetchOldChromium` has put here. @param {number} major */
export function oldChromiumLaunch(major) {
  const folder = folderOf(major);
  return {
    executablePath: join(folder, EXECUTABLE),
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
    env: { ...process.env, LD_LIBRARY_PATH: folder },
  };
}

/** @param {number} major */
export const hasOldChromium = (major) => existsSync(folderOf(major));

/**
 * Puts a version into the cache, if it is not there. Rejects where npm cannot give it or gives
 * something else than was tried here. @param {number} major
 */
export async function fetchOldChromium(major) {
  if (hasOldChromium(major)) return;
  const unfinished = `${folderOf(major)}.${process.pid}`;
  try {
    await mkdir(unfinished, { recursive: true });
    const archive = pack(major, unfinished);
    const wanted = [`${EXECUTABLE}.br`, `${SOFTWARE_GL}.br`];
    const members = wanted.map((name) => `package/bin/${name}`);
    run('tar', ['-xzf', archive, '--strip-components=2', ...members], unfinished);
    for (const name of wanted) await decompress(join(unfinished, name));
    run('tar', ['-xf', SOFTWARE_GL], unfinished);
    await chmod(join(unfinished, EXECUTABLE), 0o755);
    for (const name of [archive, SOFTWARE_GL]) await rm(join(unfinished, name));
    // Whole or not at all: an interrupted run leaves nothing that looks like a browser.
    await rename(unfinished, folderOf(major));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function folderOf(major) {
  return join(CACHE, `chromium-${packageOf(major).version}`);
}

function packageOf(major) {
  const found = PACKAGES.get(major);
  if (!found) throw new Error(`No package is known that holds Chromium ${major}.`);
  return found;
}

/** Gives back the name of the archive. `npm pack` runs no script of the package and installs nothing. */
function pack(major, folder) {
  const { version, integrity } = packageOf(major);
  const spec = `@sparticuz/chromium@${version}`;
  const [packed] = JSON.parse(run('npm', ['pack', spec, '--json'], folder));
  if (packed.integrity !== integrity) {
    throw new Error(`${spec} is not what it was: npm gave ${packed.integrity}, not ${integrity}.`);
  }
  return packed.filename;
}

async function decompress(path) {
  const target = path.slice(0, -'.br'.length);
  await pipeline(createReadStream(path), createBrotliDecompress(), createWriteStream(target));
  await rm(path);
}

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`"${command} ${args.join(' ')}" failed: ${error?.message ?? stderr}`);
}
