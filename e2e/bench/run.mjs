// Measures the element beside its peers, in turns: `npm run bench [-- <turns>]`. Writes what it found into
// docs/performance.md and e2e/.counts/bench.json. Needs a build, and a machine with nothing else to do.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { headlessShellLaunch } from '../support/browsers.mjs';
import { rewritePage, withBlock } from '../checks/generated-block.mjs';
import { LENDER } from '../support/places.mjs';
import { addScript, MEASURES, warmUp } from './measures.mjs';
import { startSites } from './site.mjs';
import { SUBJECTS } from './subjects.mjs';
import { benchTable } from './table.mjs';

const turns = Number(process.argv[2] ?? 9);
const RESULTS = 'e2e/.counts/bench.json';

const sites = await startSites(SUBJECTS);
const browser = await chromium.launch(headlessShellLaunch());

/** Of each measure and subject, a number for each turn. @type {Record<string, Record<string, number[]>>} */
const numbers = {};
try {
  for (let turn = 0; turn < turns; turn += 1) {
    for (const measure of MEASURES) {
      if (measure.isRare && turn % 3 !== 0) continue;
      console.log(`turn ${turn + 1} of ${turns}: ${measure.name}`);
      for (const subject of inTurn(SUBJECTS, turn)) {
        if (measure.isForMany && subject.isModal) continue;
        const found = await take(measure, subject);
        ((numbers[measure.name] ??= {})[subject.name] ??= []).push(found);
      }
    }
  }
} finally {
  await browser.close();
  sites.close();
}
const bytes = Object.fromEntries(
  SUBJECTS.map(({ name, file, inPage }) => [
    name,
    {
      bundled: sites.bytesOf(file),
      shipped: inPage ? brotliCompressSync(readFileSync(inPage)).length : null,
    },
  ]),
);
const results = { browser: browser.version(), turns, bytes, numbers };
mkdirSync('e2e/.counts', { recursive: true });
writeFileSync(RESULTS, JSON.stringify(results, null, 2));
await rewritePage('docs/performance.md', (page) =>
  withBlock(page, '<!-- begin: bench -->', benchTable(results)),
);

/** So that none is always the first. @template T @param {readonly T[]} list @param {number} turn */
function inTurn(list, turn) {
  const start = turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** @param {import('./measures.mjs').Measure} measure @param {import('./subjects.mjs').Subject} subject */
async function take(measure, subject) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${LENDER}/`);
    await warmUp(page);
    if (!measure.addsScript) await addScript(page, subject);
    const url = sites.addressOf(subject.speaks);
    return await measure.take({ page, cdp, url, subject, askedAt: sites.askedAt });
  } finally {
    await context.close();
  }
}
