import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClientOrigins } from './client-origins.ts';
import { checkSession } from './session.ts';

const ORIGINS = parseClientOrigins('https://bankconnectclient.finbox.in http://localhost:4300');

/** What a URL parser reads otherwise than a reader does. */
const CORNERS = [
  'https://bankconnectclient.finbox.in',
  'http://localhost:4300',
  'HTTPS://BankConnectClient.FinBox.in:443',
  'http://0x7f.1:4300',
  'http://[::ffff:127.0.0.1]:4300',
  'https:bankconnectclient.finbox.in',
  'https:\\\\bankconnectclient.finbox.in',
  'blob:https://bankconnectclient.finbox.in/1',
  'filesystem:https://bankconnectclient.finbox.in/1',
  'javascript:alert(1)//https://bankconnectclient.finbox.in',
  'data:text/html,',
  'about:blank',
  '.',
  '@',
  ':',
  '//',
  '\\',
  '\t',
  '\n',
  '%2e',
  '%00',
  '。',
  '\u00ad',
  'evil.example',
  'user:pass@',
  '/?session_id=secret-1',
  '#secret-1',
];
const address = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...CORNERS), fc.string({ unit: 'binary', maxLength: 3 })))
    .map((parts) => parts.join('')),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

test('whatever is given as an address, only an allowed origin is shown', () => {
  fc.assert(
    fc.property(address, fc.option(fc.string()), (redirectUrl, sessionId) => {
      const checked = checkSession({ sessionId, redirectUrl: redirectUrl || null }, ORIGINS);
      if (checked.type === 'failed') {
        expect(checked.code).toBe('invalid_session');
        // The address may carry a token.
        expect(checked.message).not.toContain('secret-1');
        return;
      }
      const { url } = checked;
      expect(ORIGINS).toContain(url.origin);
      expect(['https:', 'http:']).toContain(url.protocol);
      expect(url.username + url.password).toBe('');
    }),
  );
});

test('whatever is given as client-origin, an origin that counts is https: or on this machine', () => {
  const lists = fc.array(address).map((all) => all.join(' '));
  fc.assert(
    fc.property(lists, (text) => {
      for (const origin of parseClientOrigins(text)) {
        const { protocol, hostname, pathname } = new URL(origin);
        expect(pathname).toBe('/');
        const isHere = /^(.+\.)?localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(hostname);
        expect(protocol === 'https:' || (protocol === 'http:' && isHere)).toBe(true);
      }
    }),
  );
});
