// What MDN's browser-compat-data says of a feature in the oldest browsers that are supported.
import { createRequire } from 'node:module';
import { COMPAT_FLOOR } from '../../support/floor.mjs';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** `false`, "preview" and a feature that was taken out again come after every release. */
function readVersion(value) {
  const version = String(value).replace('≤', '');
  return /^\d/.test(version) ? version.split('.').map(Number) : [Infinity];
}

const isReleased = (version) => Number.isFinite(readVersion(version)[0]);

function isBefore(left, right) {
  const [a, b] = [readVersion(left), readVersion(right)];
  const at = [0, 1, 2].find((each) => (a[each] ?? 0) !== (b[each] ?? 0));
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0);
}

/** @param {readonly string[]} path `api`, `URL`, `canParse_static` */
export function findFeature(path) {
  return path.reduce(
    (node, name) => (node && Object.hasOwn(node, name) ? node[name] : undefined),
    data,
  );
}

function findSupport(path) {
  const { __compat: compat } = findFeature(path) ?? {};
  return compat?.support;
}

function statementsOf(key, browser) {
  const support = findSupport(key.split('.')) ?? {};
  return [support[browser] ?? []]
    .flat()
    .filter(({ flags, prefix, alternative_name: otherName }) => !flags && !prefix && !otherName);
}

function earliest(statements) {
  return statements
    .map(({ version_added: added }) => added)
    .reduce((first, each) => (isBefore(each, first) ? each : first), false);
}

/** The release since which the whole feature has been in a browser without a break. */
function addedIn(key, browser) {
  return earliest(
    statementsOf(key, browser).filter(
      ({ version_removed: removed, partial_implementation: isPartial }) => !removed && !isPartial,
    ),
  );
}

/** Whether a browser at the floor has a part of a feature, and no later release has more. */
function isAsGoodAsItGets(key, browser, floor) {
  const [first] = statementsOf(key, browser).filter(({ version_removed: removed }) => !removed);
  return Boolean(first?.partial_implementation) && !isBefore(floor, first.version_added);
}

/** Browsers at or above the floor that are known to lack a feature, or a part that came later. */
export function findGaps(key) {
  const support = findSupport(key.split('.')) ?? {};
  return [...COMPAT_FLOOR].flatMap(([browser, floor]) => {
    // The data does not know every browser for every feature.
    if (!Object.hasOwn(support, browser)) return [];
    const added = addedIn(key, browser);
    if (!isBefore(floor, added) || isAsGoodAsItGets(key, browser, floor)) return [];
    const isPartial = statementsOf(key, browser).some(
      ({ version_added: from, version_removed: to }) =>
        !isBefore(floor, from) && (!to || isBefore(floor, to)),
    );
    return [{ browser, added, isPartial }];
  });
}

/**
 * Whether every browser in which `guardKey` is found, were it only a part of it, has all of `key`: so a
 * test for the one is a guard of the other.
 */
export function isProvenBy(key, guardKey) {
  if (key === guardKey) return true;
  return findGaps(key).every(({ browser, added }) => {
    const guard = statementsOf(guardKey, browser);
    return guard.length > 0 && isReleased(added) && !isBefore(earliest(guard), added);
  });
}

/** Which of the spellings is in the data. */
export function pickKnown(paths) {
  const known = paths.find(findSupport);
  return known?.join('.');
}

/** Every member of any interface or built-in object, by its bare name. */
export const KEYS_BY_MEMBER = new Map();
for (const [root, owners] of [
  ['api', data.api],
  ['javascript.builtins', data.javascript.builtins],
]) {
  for (const [owner, members] of Object.entries(owners)) {
    for (const member of Object.keys(members)) {
      if (member === '__compat' || member === owner) continue;
      const name = member.replace(/_static$/, '');
      KEYS_BY_MEMBER.set(name, [...(KEYS_BY_MEMBER.get(name) ?? []), `${root}.${owner}.${member}`]);
    }
  }
}

const BROWSER_NAMES = new Map(
  Object.entries(data.browsers).map(([browser, { name }]) => [browser, name]),
);

/** Some entries say of a behaviour that it is nowhere: nothing that could be missed. */
export function isAnywhere(key) {
  return [...COMPAT_FLOOR.keys()].some((browser) => isReleased(addedIn(key, browser)));
}

/** "Chrome, Edge before 120; Safari before 17": for a message. */
export function describeGaps(key) {
  const browsers = new Map();
  for (const { browser, added } of findGaps(key)) {
    const since = isReleased(added) ? `before ${String(added).replace('≤', '')}` : 'in any release';
    browsers.set(since, [...(browsers.get(since) ?? []), BROWSER_NAMES.get(browser)]);
  }
  return [...browsers].map(([since, names]) => `${names.join(', ')} ${since}`).join('; ');
}
