// Finds the browsers that the tests drive and, with `ensure`, fetches what is missing.
// On a laptop that falls through to Playwright's own downloads; on Debian as root, to apt.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright';
import { WEBKIT_PACKAGES, findWebKit } from './find-webkit.mjs';
import {
  NO_OLD_CHROMIUM,
  fetchOldChromium,
  hasOldChromium,
  oldChromiumLaunch,
  oldChromiumVersions,
} from './old-chromium.mjs';

const SYSTEM_PATHS = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/usr/bin/firefox-esr'],
};
const NOTO_ODIA = '/usr/share/fonts/truetype/noto/NotoSansOriya-Regular.ttf';
const SYSTEM_SHELL = '/usr/bin/chromium-headless-shell';
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const downloadedPath = {
  chromium: () => chromium.executablePath(),
  firefox: () => firefox.executablePath(),
};

/** CI plays every test in every browser; anywhere else, Chromium gives an answer in two minutes. */
export const isEveryBrowser = Boolean(process.env.CI);

/**
 * Looks in `CHROMIUM_PATH` / `FIREFOX_PATH`, then for Playwright's download, then for the system's.
 * @param {'chromium' | 'firefox'} name
 * @returns {{ source: 'env' | 'playwright' | 'system', executablePath?: string } | undefined}
 */
export function findBrowser(name) {
  const variable = `${name.toUpperCase()}_PATH`;
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names a file that does not exist.`);
    return { source: 'env', executablePath: chosen };
  }
  if (existsSync(downloadedPath[name]())) return { source: 'playwright' };
  const installed = SYSTEM_PATHS[name].find((path) => existsSync(path));
  return installed ? { source: 'system', executablePath: installed } : undefined;
}

/** Playwright launch options for the Chromium that customers have. */
export function chromiumLaunch() {
  const found = findBrowser('chromium');
  // Without a channel Playwright would take its download's headless shell.
  const executablePath = found?.executablePath;
  return chromiumOptions(executablePath ? { executablePath } : { channel: 'chromium' });
}

/**
 * Playwright launch options for Chromium without what stands around a page: its cache of pages too, but
 * twice as fast. Where there is none, the whole browser.
 */
export function headlessShellLaunch() {
  const source = findBrowser('chromium')?.source;
  if (source === 'playwright') return chromiumOptions({});
  const isInstalled = source === 'system' && existsSync(SYSTEM_SHELL);
  return isInstalled ? chromiumOptions({ executablePath: SYSTEM_SHELL }) : chromiumLaunch();
}

/** Root on Linux has no sandbox: Chromium refuses it there. */
function chromiumOptions(which) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    ...which,
    // Customers' browsers have it: a page that they come back to may be the one that they left.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/**
 * Playwright options for Firefox, or `undefined` where none is installed. A stock Firefox is driven
 * over WebDriver BiDi; with Fission on, BiDi's clicks do not reach a cross-site frame.
 */
export function firefoxLaunch() {
  const found = findBrowser('firefox');
  if (!found) return undefined;
  if (!found.executablePath) return {};
  return {
    channel: 'moz-firefox',
    executablePath: found.executablePath,
    firefoxUserPrefs: { 'fission.autostart': false },
  };
}

function run(command, args, env = {}) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function installFromDebian(...names) {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  return (
    isDebianRoot &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  );
}

function install(name) {
  const isDownloaded = run(process.execPath, ['node_modules/playwright/cli.js', 'install', name]);
  return isDownloaded || installFromDebian(DEBIAN_PACKAGES[name]);
}

function ensure(name, { required }) {
  if (!findBrowser(name)) install(name);
  const found = findBrowser(name);
  if (found) {
    console.log(`${name}: ${found.executablePath ?? downloadedPath[name]()}`);
    return;
  }
  const advice = `Run "npx playwright install ${name}", or install one and set ${name.toUpperCase()}_PATH.`;
  console.error(`No ${name} found. ${advice}`);
  if (required) process.exitCode = 1;
}

/** Playwright's download has it; Debian has it as a package of its own. */
function wishForHeadlessShell() {
  if (findBrowser('chromium')?.source !== 'system' || existsSync(SYSTEM_SHELL)) return;
  if (!installFromDebian('chromium-headless-shell')) {
    console.log('No headless shell of Chromium: the end-to-end tests take twice as long.');
  }
}

/** A run that lands a change fails without them; on a laptop without a network the others still run. */
async function ensureOldChromium() {
  if (NO_OLD_CHROMIUM) {
    console.log(`The table of browsers is skipped in old Chromium: ${NO_OLD_CHROMIUM}`);
    return;
  }
  for (const major of oldChromiumVersions()) {
    try {
      if (!hasOldChromium(major)) console.log(`Fetching Chromium ${major} from npm…`);
      await fetchOldChromium(major);
      console.log(`chromium ${major}: ${oldChromiumLaunch(major).executablePath}`);
    } catch (error) {
      console.error(`No Chromium ${major}, so nothing is played in it. ${error.message}`);
      if (isEveryBrowser || process.env.OLD_CHROMIUM) process.exitCode = 1;
    }
  }
}

/** Only Debian's packages were tried, so that a machine without them plays the rest and says so. */
function wishForWebKit() {
  if (!findWebKit()) installFromDebian(...WEBKIT_PACKAGES);
  const found = findWebKit();
  console.log(
    found
      ? `webkit: ${found.driver}`
      : `The table of browsers is skipped in WebKit: it needs ${WEBKIT_PACKAGES.join(' and ')}, ` +
          'which this script installs only on Debian as root.',
  );
}

/** Without them every word of India's languages is a row of boxes, all of one width. */
function wishForFonts() {
  if (process.platform !== 'linux' || existsSync(NOTO_ODIA)) return;
  if (!installFromDebian('fonts-noto-core'))
    console.log('No Noto fonts: whether words are cut is measured in boxes instead of letters.');
}

if (process.argv[2] === 'ensure') {
  wishForFonts();
  ensure('chromium', { required: true });
  wishForHeadlessShell();
  if (isEveryBrowser) {
    if (process.env.FIREFOX !== '0') ensure('firefox', { required: false });
    if (process.env.WEBKIT !== '0') wishForWebKit();
  }
  await ensureOldChromium();
}
