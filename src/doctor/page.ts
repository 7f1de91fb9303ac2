import { readPolicies, type Policy } from './content-security-policy.ts';
import { parseUrl } from './parse-url.ts';
import { readTags, type Tag } from './read-tags.ts';
import type { Answer } from './web.ts';

/** A page as it is served. */
export interface Page {
  readonly url: URL;
  readonly headers: Headers;
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly policies: readonly Policy[];
}

export function readPage({ url, headers, text }: Answer): Page {
  const tags = readTags(text);
  return { url, headers, html: text, tags, policies: readPolicies(headers, tags) };
}

/** An address in a page, or `null` for what is none. */
export function resolveUrl(page: Page, text: string): URL | null {
  const base = page.tags.find(({ name, attributes }) => name === 'base' && attributes.get('href'));
  const from = parseUrl(base?.attributes.get('href') ?? '', page.url) ?? page.url;
  return parseUrl(text.trim(), from);
}

/** A tag with the number of its line. */
export function evidenceOf({ line, source }: Tag): string {
  return `line ${line}: ${source}`;
}
