import { resolveUrl, type Page } from './page.ts';
import { parseUrl } from './parse-url.ts';
import type { Tag } from './read-tags.ts';
import { reasonOf, type Web } from './web.ts';

/** A script that a page loads, or that stands in it. */
export interface Script {
  /** The page's own for one that stands in it. */
  readonly url: URL;
  /** The tag that asks for it; `null` for what another script imports. */
  readonly tag: Tag | null;
  readonly text: string;
  /** The line of the page before the first of the text. */
  readonly lineOffset: number;
  /** Why it could not be loaded. */
  readonly failure: string | null;
}

/** A page of a development server loads each module by itself. */
const MAX_SCRIPTS = 150;
const IMPORT = /(?:\bimport|\bexport)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?["']([^"'\n]+)["']/g;

/** Loads the scripts of a page, and what modules import by a relative or absolute address. */
export async function loadScripts(page: Page, web: Web): Promise<readonly Script[]> {
  const scripts: Script[] = [];
  const seen = new Set<string>();
  const queue: { url: URL; tag: Tag | null }[] = [];
  const importFrom = (text: string, base: URL): void => {
    for (const [, specifier = ''] of text.matchAll(IMPORT)) {
      const url = /^(\.{0,2}\/|https?:)/.test(specifier) ? parseUrl(specifier, base) : null;
      if (url) queue.push({ url, tag: null });
    }
  };
  for (const tag of page.tags) {
    if (tag.name !== 'script') continue;
    const src = tag.attributes.get('src');
    const url = src === undefined ? null : resolveUrl(page, src);
    if (url) queue.push({ url, tag });
    if (src !== undefined) continue;
    scripts.push({ url: page.url, tag, text: tag.text, lineOffset: tag.line - 1, failure: null });
    if (tag.attributes.get('type') === 'module') importFrom(tag.text, page.url);
  }
  // It grows with what the loaded ones import.
  for (const { url, tag } of queue) {
    if (seen.size >= MAX_SCRIPTS) break;
    if (seen.has(url.href) || !/^https?:$/.test(url.protocol)) continue;
    seen.add(url.href);
    const script = await loadScript(url, tag, web);
    scripts.push(script);
    importFrom(script.text, script.url);
  }
  return scripts;
}

async function loadScript(url: URL, tag: Tag | null, web: Web): Promise<Script> {
  const loaded = { tag, lineOffset: 0 };
  try {
    const { status, text, headers, url: at } = await web.ask(url);
    const type = headers.get('content-type') ?? '';
    const isScript = /javascript|ecmascript/.test(type);
    const failure = status !== 200 ? `status ${status}` : isScript ? null : `content-type ${type}`;
    return { ...loaded, url: at, text: failure ? '' : text, failure };
  } catch (error) {
    return { ...loaded, url, text: '', failure: reasonOf(error) };
  }
}

/** Whether it is a copy of one of this package's files for a script tag, by its name. */
export function builtName({ url }: Script): string | null {
  return /\/(finbox-(?:connect(?:\.iife)?|return)\.js)$/.exec(url.pathname)?.[1] ?? null;
}
