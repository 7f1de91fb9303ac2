import { describe, expect, test } from 'vitest';
import { allows, findDirective, readPolicies, type Policy } from './content-security-policy.ts';
import { readTags } from './read-tags.ts';

const SELF = new URL('https://lender.example/apply');

function policyOf(text: string): Policy {
  const [policy] = readPolicies(new Headers({ 'content-security-policy': text }), []);
  return policy ?? expect.fail('no policy');
}

describe('a source list allows an address as a browser does', () => {
  test.each([
    ["'self'", 'https://lender.example/a.js', true],
    ["'self'", 'https://cdn.lender.example/a.js', false],
    ["'none'", 'https://lender.example/a.js', false],
    ["'unsafe-inline'", 'https://lender.example/a.js', false],
    ['*', 'https://any.example/a.js', true],
    ['*', 'data:text/javascript,1', false],
    ['https:', 'https://any.example/a.js', true],
    ['http:', 'https://any.example/a.js', true],
    ['https:', 'http://any.example/a.js', false],
    ['HTTPS:', 'https://any.example/a.js', true],
    ['data:', 'data:text/javascript,1', true],
    ['cdn.example', 'https://cdn.example/a.js', true],
    ['cdn.example', 'http://cdn.example/a.js', false],
    ['CDN.example', 'https://cdn.example/a.js', true],
    ['http://cdn.example', 'https://cdn.example/a.js', true],
    ['http://cdn.example', 'http://cdn.example/a.js', true],
    ['http://cdn.example:80', 'http://cdn.example/a.js', true],
    ['http://cdn.example', 'http://cdn.example:8080/a.js', false],
    ['*.example', 'https://cdn.example/a.js', true],
    ['*.cdn.example', 'https://cdn.example/a.js', false],
    ['cdn.example:8443', 'https://cdn.example:8443/a.js', true],
    ['cdn.example:8443', 'https://cdn.example/a.js', false],
    ['cdn.example', 'https://cdn.example:8443/a.js', false],
    ['cdn.example:*', 'https://cdn.example:8443/a.js', true],
    ['https://cdn.example/lib/', 'https://cdn.example/lib/a.js', true],
    ['https://cdn.example/lib/', 'https://cdn.example/other/a.js', false],
    ['https://cdn.example/a.js', 'https://cdn.example/a.js', true],
    ['https://cdn.example/a.js', 'https://cdn.example/b.js', false],
    ['https://', 'https://cdn.example/a.js', false],
  ])('%s, %s: %s', (source, url, isAllowed) => {
    const policy = policyOf(`script-src ${source}`);
    expect(allows(policy, ['script-src'], SELF, { url: new URL(url) })).toBe(isAllowed);
  });

  test('a page on http: may load its own host by https:', () => {
    const policy = policyOf("script-src 'self'");
    const self = new URL('http://lender.example/apply');
    const upgraded = new URL('https://lender.example/a.js');
    expect(allows(policy, ['script-src'], self, { url: upgraded })).toBe(true);
  });

  test('nonces and hashes count, and with strict-dynamic nothing else does', () => {
    const url = new URL('https://cdn.example/a.js');
    const policy = policyOf("script-src 'strict-dynamic' 'nonce-n1' 'sha256-a' https:");
    const asked = (resource: object): boolean =>
      allows(policy, ['script-src'], SELF, { url, ...resource });
    expect(asked({})).toBe(false);
    expect(asked({ nonce: 'n1' })).toBe(true);
    expect(asked({ nonce: 'n2' })).toBe(false);
    expect(asked({ integrity: 'sha256-a' })).toBe(true);
    expect(asked({ integrity: 'sha256-a sha256-b' })).toBe(false);
  });
});

test('the nearest directive counts, and without any everything is allowed', () => {
  const policy = policyOf("default-src 'none'; script-src https:");
  expect(findDirective(policy, ['script-src-elem', 'script-src', 'default-src'])).toEqual({
    name: 'script-src',
    sources: ['https:'],
  });
  expect(findDirective(policy, ['frame-src', 'child-src'])).toBeUndefined();
  expect(allows(policy, ['frame-src'], SELF, { url: SELF })).toBe(true);
});

test('every policy of the headers and of the page is read, and the first of two equal directives counts', () => {
  const tags = readTags(
    `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">` +
      '<meta http-equiv="refresh" content="1"><meta http-equiv="content-security-policy">',
  );
  const headers = new Headers({ 'content-security-policy': "default-src 'self', ;, img-src *" });
  const policies = readPolicies(headers, tags);
  expect(policies.map(({ directives }) => [...directives.keys()])).toEqual([
    ['default-src'],
    ['img-src'],
    ['frame-src'],
  ]);
  expect(policies.at(-1)?.from).toMatch(/^line 1: <meta/);
  expect(policyOf("script-src 'self'; SCRIPT-SRC *").directives.get('script-src')).toEqual([
    "'self'",
  ]);
});
