import { isLoopback } from '../../shared/loopback.ts';
import type { Finding } from '../finding.ts';
import { evidenceOf, resolveUrl } from '../page.ts';
import type { Patient } from '../patient.ts';
import type { Tag } from '../read-tags.ts';

const LOADING = new Map([
  ['script', 'src'],
  ['iframe', 'src'],
  ['img', 'src'],
  ['link', 'href'],
]);
const OF_THE_ELEMENT = ['redirect-url', 'session-endpoint', 'status-endpoint'];

/** What travels in the clear. */
export function checkMixedContent({ page }: Patient): readonly Finding[] {
  const { url, tags } = page;
  if (url.protocol === 'https:') return tags.flatMap((tag) => mixedIn(page, tag));
  if (isLoopback(url)) return [];
  return [
    {
      code: 'insecure-page',
      level: 'error',
      problem:
        'The page is served without TLS: what the customer does here can be read and changed.',
      at: url.href,
      evidence: url.href,
      fix: 'Serve it by https:, and redirect http: there.',
    },
  ];
}

function mixedIn(page: Patient['page'], tag: Tag): readonly Finding[] {
  const loading = LOADING.get(tag.name);
  const isLink =
    tag.name === 'link' && !/stylesheet|preload|icon/.test(tag.attributes.get('rel') ?? '');
  const all = loading && !isLink ? [loading] : tag.name === 'finbox-connect' ? OF_THE_ELEMENT : [];
  return all.flatMap((name) => {
    const value = tag.attributes.get(name);
    const target = value === undefined ? null : resolveUrl(page, value);
    if (target?.protocol !== 'http:' || isLoopback(target)) return [];
    return {
      code: 'mixed-content',
      level: 'error' as const,
      problem: `The page is https:, so browsers refuse ${name}="http:…" or show it as unsafe.`,
      at: page.url.href,
      evidence: evidenceOf(tag),
      fix: `Write https://${target.host}${target.pathname}`,
    };
  });
}
