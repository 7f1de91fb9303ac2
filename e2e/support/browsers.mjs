// Finds the browsers that the tests drive and, with `ensure`, fetches what is missing.
// On a laptop that falls through to Playwright's own downloads; on Debian as root, to apt.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright';

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
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const downloadedPath = {
  chromium: () => chromium.executablePath(),
  firefox: () => firefox.executablePath(),
};

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

/** Playwright launch options for Chromium. Root on Linux has no sandbox: Chromium refuses it there. */
export function chromiumLaunch() {
  const found = findBrowser('chromium');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    ...(found?.executablePath ? { executablePath: found.executablePath } : {}),
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

function install(name) {
  if (run(process.execPath, ['node_modules/playwright/cli.js', 'install', name])) return true;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  return (
    isDebianRoot &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGES[name]], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  );
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

if (process.argv[2] === 'ensure') {
  ensure('chromium', { required: true });
  if (process.env.FIREFOX !== '0') ensure('firefox', { required: false });
}
