// "floor: <key> <reason>" in a comment lets one use of a newer feature through.
const NOTE = /(?:\/\/|\/\*)\s*floor:\s*(\S+)(?:\s+(.*?))?\s*(?:\*\/\s*)?$/;
const COMMENT_LINE = /^\s*(?:\/\/|\/\*|\*)/;

/** @typedef {{ key: string, reason: string, line: number, isUsed: boolean }} Note */

/** A note stands on the line that it is about, or on comment lines right above. @returns {Note[]} */
export function readNotes(text, fileName) {
  const lines = text.split('\n');
  return lines.flatMap((each, at) => {
    const [note, key, reason] = NOTE.exec(each) ?? [];
    if (!note) return [];
    if (!reason)
      throw new Error(`${fileName}:${at + 1} Say why: "floor: ${key} <reason>" has no reason.`);
    let line = at;
    while (COMMENT_LINE.test(lines[line] ?? '')) line += 1;
    return [{ key, reason, line: line + 1, isUsed: false }];
  });
}

/** Takes the notes' word for a finding, and marks them as used. */
export function isNoted(notes, { key, line }) {
  const fitting = notes.filter(
    (note) => note.line === line && (key === note.key || key.startsWith(`${note.key}.`)),
  );
  for (const note of fitting) note.isUsed = true;
  return fitting.length > 0;
}
