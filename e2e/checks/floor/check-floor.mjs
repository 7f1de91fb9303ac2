// Fails for each use of what a supported browser lacks that is neither guarded nor explained.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describeGaps } from './compat.mjs';
import { createApiFinder, createBrowserProgram } from './find-apis.mjs';
import { findStyles } from './find-styles.mjs';
import { findSyntax } from './find-syntax.mjs';
import { isNoted, readNotes } from './notes.mjs';
import { findSheets } from './sheets.mjs';
import {
  listBuiltScripts,
  listBundledLibraries,
  listScripts,
  listStyleSheets,
} from './sources.mjs';

/** In a library, where no note can stand: `[file, key, reason]`. */
const LIBRARY_NOTES = [
  [
    '@lit/reactive-element/css-tag',
    'html.global_attributes.nonce',
    'Safari 15.4 honours it, but does not hide it from CSS',
  ],
];

function lineAt(text, position) {
  return text.slice(0, position).split('\n').length;
}

function parseScript(file) {
  const text = readFileSync(file, 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
}

function findInSheets(source) {
  return findSheets(source).flatMap(({ text, offset }) =>
    findStyles(text).map(({ key, position }) => ({ key, position: position + offset })),
  );
}

/** @returns {{ file: string, text: string, found: { key: string, position: number }[] }[]} */
function readSources() {
  const files = listScripts();
  const program = createBrowserProgram(files);
  const findApis = createApiFinder(program);
  const scripts = files.map((file) => {
    const source = program.getSourceFile(file);
    // The page script of the sandbox is served as it is written; the builds lower the rest.
    const syntax = file.endsWith('.js') ? findSyntax(source) : [];
    return {
      file,
      text: source.text,
      found: [...findApis(source), ...findInSheets(source), ...syntax],
    };
  });
  const sheets = listStyleSheets().map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, found: findStyles(text) };
  });
  return [...scripts, ...sheets];
}

function readBuilt() {
  const built = listBuiltScripts().map((file) => {
    const source = parseScript(file);
    return { file, text: source.text, found: findSyntax(source) };
  });
  const files = listBundledLibraries();
  const program = createBrowserProgram(files);
  const findApis = createApiFinder(program, { guessesByName: false });
  const used = new Set();
  const libraries = files.map((file) => {
    const source = program.getSourceFile(file);
    const isExplained = ({ key }) => {
      const note = LIBRARY_NOTES.find(([name, noted]) => file.includes(name) && key === noted);
      if (note) used.add(note);
      return note !== undefined;
    };
    return {
      file,
      text: source.text,
      found: findApis(source).filter((each) => !isExplained(each)),
    };
  });
  const stale = LIBRARY_NOTES.find((note) => !used.has(note));
  if (stale) throw new Error(`LIBRARY_NOTES: "${stale.join(', ')}" explains nothing: delete it.`);
  return [...built, ...libraries];
}

/** Prints what is wrong with one file; returns how much that is, and how much was explained. */
function report({ file, text, found, notes }) {
  const seen = new Set();
  for (const { key, position } of found) {
    const line = lineAt(text, position);
    if (isNoted(notes, { key, line }) || seen.has(`${line} ${key}`)) continue;
    seen.add(`${line} ${key}`);
    const excerpt = text.slice(position, position + 60).split('\n')[0];
    console.error(`${file}:${line} ${excerpt}\n  ${key}: missing in ${describeGaps(key)}.`);
  }
  for (const { key, reason, line } of notes.filter(({ isUsed }) => isUsed))
    console.log(`${file}:${line} ${key}: ${reason}`);
  const stale = notes.filter(({ isUsed }) => !isUsed);
  for (const { key, line } of stale)
    console.error(`${file}:${line} The note "floor: ${key}" explains nothing here: delete it.`);
  return { mistakes: seen.size + stale.length, explained: notes.length - stale.length };
}

const isBuilt = process.argv.includes('--built');
const files = isBuilt ? readBuilt() : readSources();
const reports = files.map((each) =>
  report({ ...each, notes: isBuilt ? [] : readNotes(each.text, each.file) }),
);
const total = (name) => reports.reduce((sum, each) => sum + each[name], 0);
if (total('mistakes') > 0) {
  console.error(
    `${total('mistakes')} to mend: ask for the feature before it is used, give older browsers something else, or say in a comment why none is needed: "floor: <key> <reason>".`,
  );
  process.exitCode = 1;
} else {
  const what = isBuilt ? 'shipped scripts and bundled libraries' : 'sources';
  console.log(
    `${files.length} ${what} ask for nothing that a supported browser lacks; ${total('explained')} uses are explained.`,
  );
}
