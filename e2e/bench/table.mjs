// The table of docs/performance.md.
import { tableOf } from '../checks/generated-block.mjs';
import { MEASURES } from './measures.mjs';
import { SUBJECTS } from './subjects.mjs';

/**
 * @typedef {object} Results
 * @property {string} browser
 * @property {number} turns
 * @property {Record<string, { bundled: number, shipped: number | null }>} bytes
 * @property {Record<string, Record<string, number[]>>} numbers Of each measure and subject, in turns.
 */

/** @param {Results} results */
export function benchTable({ browser, turns, bytes, numbers }) {
  const names = SUBJECTS.map(({ name }) => name);
  const table = tableOf([
    ['', ...names],
    [
      'bundled by an application (esbuild), kB',
      ...names.map((name) => kilobytes(bytes[name]?.bundled)),
    ],
    ['the one file for a script tag, kB', ...names.map((name) => kilobytes(bytes[name]?.shipped))],
    ...MEASURES.filter(({ name }) => numbers[name]).map((measure) => [
      measure.name,
      ...names.map((name) => cell(measure, numbers[measure.name], name)),
    ]),
  ]);
  return `Chromium ${browser}, ${turns} turns.\n\n${table}`;
}

/** @param {number | null | undefined} bytes */
function kilobytes(bytes) {
  return bytes == null ? '–' : (bytes / 1_000).toFixed(1);
}

/**
 * Times of the first subject as they are; of the others as multiples of it, each turn against the same
 * turn's, with half the distance between the quartiles. What may be nothing at all has no multiple.
 *
 * @param {import('./measures.mjs').Measure} measure
 * @param {Record<string, number[]>} taken
 * @param {string} name
 */
function cell({ unit }, taken, name) {
  const own = taken[name];
  const first = taken[SUBJECTS[0].name];
  if (!own) return '–';
  if (unit !== 'ms') return `${Math.round(median(own) * 1_000) / 1_000} ${unit}`.trim();
  if (own === first) return `${Number(median(own).toPrecision(2))} ${unit}`;
  const ratios = own.map((value, turn) => value / first[turn]);
  const noise = (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2;
  return `${median(ratios).toFixed(2)} ± ${noise.toFixed(2)}`;
}

/** @param {readonly number[]} values */
function median(values) {
  return quantile(values, 0.5);
}

/** @param {readonly number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place - Math.floor(place));
}
