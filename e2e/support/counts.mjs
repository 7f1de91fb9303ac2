// The last line of `npm test`: how many tests there were, over all runners.
import { readFileSync } from 'node:fs';
import { isEveryBrowser } from './browsers.mjs';

const read = (name) => JSON.parse(readFileSync(`e2e/.counts/${name}.json`, 'utf8'));

const counts = ['unit', 'browser'].map(read).map((run) => ({
  passed: run.numPassedTests,
  failed: run.numFailedTests,
  skipped: run.numPendingTests,
}));
const played = isEveryBrowser ? ['e2e', 'review', 'consumers'] : ['e2e'];
for (const { stats } of played.map(read)) {
  counts.push({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  });
}

const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
