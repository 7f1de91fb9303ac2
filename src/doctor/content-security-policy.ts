import type { Tag } from './read-tags.ts';

/** One policy that the page is under; each of several has to allow what the page does. */
export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** The header or the tag that it stands in. */
  readonly from: string;
}

/** A resource that a policy is asked about. */
export interface Resource {
  readonly url: URL;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

const HEADER = 'content-security-policy';

export function readPolicies(headers: Headers, tags: readonly Tag[]): readonly Policy[] {
  const inHeader = headers.get(HEADER)?.split(',') ?? [];
  const inPage = tags.filter(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === HEADER,
  );
  return [
    ...inHeader.map((text) => readPolicy(text, `Content-Security-Policy: ${text.trim()}`)),
    ...inPage.map((tag) =>
      readPolicy(tag.attributes.get('content') ?? '', `line ${tag.line}: ${tag.source}`),
    ),
  ].filter(({ directives }) => directives.size > 0);
}

function readPolicy(text: string, from: string): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    const key = name.toLowerCase();
    // As in a browser, the first of two counts.
    if (key && !directives.has(key)) directives.set(key, values);
  }
  return { directives, from };
}

/** A directive that a policy has. */
export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
}

/** The first of the names that the policy has; the later ones stand in for the earlier. */
export function findDirective(policy: Policy, names: readonly string[]): Directive | undefined {
  const [found] = names.flatMap((name) => {
    const sources = policy.directives.get(name);
    return sources ? [{ name, sources }] : [];
  });
  return found;
}

/** Whether a policy lets a page at `self` have a resource, by the first of the directives that it has. */
export function allows(
  policy: Policy,
  names: readonly string[],
  self: URL,
  resource: Resource,
): boolean {
  const directive = findDirective(policy, names);
  if (!directive) return true;
  const { name, sources } = directive;
  const { nonce, integrity } = resource;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  const hashes = (integrity ?? '').split(/\s+/).filter(Boolean);
  if (hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
  // Then addresses no longer count.
  if (name.startsWith('script') && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source, self, resource.url));
}

function matches(source: string, self: URL, url: URL): boolean {
  if (source.toLowerCase() === "'self'") return url.origin === self.origin || isUpgrade(self, url);
  if (source.startsWith("'")) return false;
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return isScheme(source.toLowerCase(), url.protocol);
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(
      source.replace('[::1]', '%5B::1%5D'),
    ) ?? [];
  return (
    host !== '' &&
    isScheme((scheme ?? self.protocol).toLowerCase(), url.protocol) &&
    isHost(host.toLowerCase(), url.hostname) &&
    isPort(port, url) &&
    isPath(path, url.pathname)
  );
}

function isUpgrade(self: URL, url: URL): boolean {
  return self.protocol === 'http:' && url.protocol === 'https:' && self.host === url.host;
}

function isScheme(allowed: string, scheme: string): boolean {
  return allowed === scheme || (allowed === 'http:' && scheme === 'https:');
}

function isHost(allowed: string, host: string): boolean {
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : allowed === host;
}

function isPort(allowed: string | undefined, { port, protocol }: URL): boolean {
  const standard = protocol === 'https:' ? '443' : '80';
  return allowed === '*' || (allowed ?? standard) === (port || standard);
}

function isPath(allowed: string | undefined, path: string): boolean {
  if (!allowed) return true;
  return allowed.endsWith('/') ? path.startsWith(allowed) : path === allowed;
}
