// What is measured, each in a page of its own. CPU time is that of the page's main thread, in ms: frames
// of another site run in another process, so what they do is not counted.

const FOREIGN_COUNT = 2_000;
/** A journey is heard to report 50 times a second. */
const INFO_COUNT = 40;
const INFO_BATCHES = 6;
const INFO_PAUSE_MS = 1_100;
const WARM_UP_CYCLES = 100;
const CYCLES = 100;
/** A journey records late messages for 5 s after its end. */
const LATE_MESSAGES_MS = 6_000;

/**
 * @typedef {object} Bench
 * @property {import('playwright').Page} page With the subject's script, unless the measure adds it.
 * @property {import('playwright').CDPSession} cdp
 * @property {string} url Of the page that is framed.
 * @property {import('./subjects.mjs').Subject} subject
 * @property {() => number} askedAt When the framed page was asked for, in ms since 1970.
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} unit
 * @property {(bench: Bench) => Promise<number>} take
 * @property {boolean} [addsScript] It loads the subject's script itself.
 * @property {boolean} [isForMany] Of several journeys at once: none of those that show a dialog.
 * @property {boolean} [isRare] It takes long, and is taken in every third turn.
 */

/** @type {readonly Measure[]} */
export const MEASURES = [
  {
    name: 'script added, at a quarter of the speed',
    unit: 'ms',
    addsScript: true,
    async take({ page, cdp, subject }) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      return cpuTime(cdp, () => addScript(page, subject));
    },
  },
  {
    name: 'from a click to the request (wall time)',
    unit: 'ms',
    async take({ page, url, askedAt }) {
      await page.evaluate((to) => openOnClick(to), url);
      await page.click('button');
      await page.evaluate(() => opened[0].loaded);
      return askedAt() - (await page.evaluate(() => clickedAt));
    },
  },
  opening(1),
  opening(10),
  { ...opening(100), isRare: true },
  {
    name: 'an info message to its listener',
    unit: 'ms',
    isRare: true,
    async take({ page, cdp, url }) {
      await page.evaluate((to) => openMany(to, 1), url);
      const frame = page.frames().find((each) => each.url().startsWith(new URL(url).origin));
      let spent = 0;
      for (let batch = 0; batch <= INFO_BATCHES; batch += 1) {
        const taken = await cpuTime(cdp, async () => {
          await frame.evaluate((count) => say(count), INFO_COUNT);
          await page.evaluate((count) => waitHeard(count), INFO_COUNT * (batch + 1));
        });
        // The first one warms up.
        if (batch > 0) spent += taken;
        await page.waitForTimeout(INFO_PAUSE_MS);
      }
      return spent / (INFO_BATCHES * INFO_COUNT);
    },
  },
  {
    name: 'a foreign message, 100 open',
    unit: 'ms',
    isForMany: true,
    isRare: true,
    async take({ page, cdp, url }) {
      await page.evaluate((to) => openMany(to, 100), url);
      await settle(page);
      const spent = await cpuTime(cdp, () =>
        page.evaluate((count) => postForeign(count), FOREIGN_COUNT),
      );
      return spent / FOREIGN_COUNT;
    },
  },
  {
    name: 'heap left per cycle, after the late messages',
    unit: 'B',
    isRare: true,
    async take({ page, cdp, url }) {
      await page.evaluate(
        ([to, count]) => cycle(to, count),
        /** @type {const} */ ([url, WARM_UP_CYCLES]),
      );
      const before = await usedHeap(page, cdp);
      await page.evaluate(([to, count]) => cycle(to, count), /** @type {const} */ ([url, CYCLES]));
      return ((await usedHeap(page, cdp)) - before) / CYCLES;
    },
  },
  {
    name: 'layout shift of one opening',
    unit: '',
    async take({ page, url }) {
      await page.evaluate((to) => openMany(to, 1), url);
      await settle(page);
      return page.evaluate(() => shift);
    },
  },
];

/** @param {number} count @returns {Measure} */
function opening(count) {
  return {
    name: count === 1 ? 'one opening' : `${count} openings at once`,
    unit: 'ms',
    isForMany: count > 1,
    take: ({ page, cdp, url }) =>
      cpuTime(cdp, async () => {
        await page.evaluate(
          ([to, many]) => openMany(to, many),
          /** @type {const} */ ([url, count]),
        );
        await settle(page);
      }),
  };
}

/** @param {import('playwright').Page} page @param {import('./subjects.mjs').Subject} subject */
export async function addScript(page, { file }) {
  await page.addScriptTag({ url: `/script/${file}`, type: 'module' });
  const isThere = await page.evaluate(() => typeof openSubject === 'function');
  if (!isThere) throw new Error(`/script/${file} has made no subject.`);
}

/** What the first call of each kind costs is not the subject's. @param {import('playwright').Page} page */
export async function warmUp(page) {
  await page.addScriptTag({ url: '/script/empty', type: 'module' });
  await page.evaluate(() => typeof openSubject === 'function');
  await settle(page);
}

/** Until what the last action caused has been painted. @param {import('playwright').Page} page */
function settle(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

/** Of the page's main thread, in ms. @param {import('playwright').CDPSession} cdp @param {() => Promise<unknown>} act */
async function cpuTime(cdp, act) {
  const before = await taskSeconds(cdp);
  await act();
  return ((await taskSeconds(cdp)) - before) * 1_000;
}

/** @param {import('playwright').CDPSession} cdp */
async function taskSeconds(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** @param {import('playwright').Page} page @param {import('playwright').CDPSession} cdp */
async function usedHeap(page, cdp) {
  await page.waitForTimeout(LATE_MESSAGES_MS);
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
