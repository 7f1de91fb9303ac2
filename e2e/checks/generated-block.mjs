// The parts of the documents that a command writes, between two comments.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const END = '<!-- end -->';

/** A Markdown table. @param {readonly (readonly string[])[]} rows The first one is the head. */
export function tableOf([head = [], ...rows]) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The page with that text in the block that begins with `begin`. @param {string} page @param {string} begin */
export function withBlock(page, begin, text) {
  const [before, rest, ...others] = page.split(begin);
  const end = rest?.indexOf(END) ?? -1;
  if (rest === undefined || others.length > 0 || end < 0) {
    throw new Error(`The page needs the lines "${begin}" and "${END}" once each.`);
  }
  return `${before}${begin}\n\n${text}\n\n${rest.slice(end)}`;
}

/** @param {string} path @param {(page: string) => string} change */
export async function rewritePage(path, change) {
  const text = change(readFileSync(path, 'utf8'));
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
