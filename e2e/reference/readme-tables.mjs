/** The rows of a table below a heading, `nth` counted from 0; cells without their backticks. */
export function tableBelow(markdown, heading, nth = 0) {
  const start = markdown.indexOf(`### ${heading}\n`);
  if (start < 0) throw new Error(`There is no heading "${heading}".`);
  const section = markdown.slice(start + 4).split(/\n#{2,3} /, 1)[0];
  const tables = section.split(/\n\n+/).filter((block) => block.startsWith('|'));
  if (!tables[nth]) throw new Error(`Below "${heading}" there are ${tables.length} tables.`);
  return tables[nth]
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}
