// WebKit for the tests is WebKitGTK's own browser and driver, on a display that nobody looks at.
import { existsSync } from 'node:fs';

const PROGRAMS = { driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' };

/** What Debian calls the packages that hold both. */
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

/**
 * Where the two programs are, or `undefined` where one is missing: nothing is played in WebKit then.
 * `WEBKIT=0` leaves it out too.
 */
export function findWebKit() {
  if (process.env.WEBKIT === '0' || process.platform !== 'linux') return undefined;
  return Object.values(PROGRAMS).every((path) => existsSync(path)) ? PROGRAMS : undefined;
}
