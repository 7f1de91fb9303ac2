import { describe, expect, test } from 'vitest';
import { outcomeOf, place } from './element.test-support.ts';
import { clientOrigin, findFrame } from '../launch/in-page.test-support.ts';
import type { FinboxConnect } from '../index.ts';

const NONE = { redirectUrl: '' };

describe('refuses as invalid_session, and navigates nowhere:', () => {
  test.each<[string, Partial<FinboxConnect>, RegExp]>([
    ['a javascript: URL', { redirectUrl: 'javascript:alert(1)' }, /https:/],
    ['a data: URL', { redirectUrl: 'data:text/html,hello' }, /https:/],
    ['a blob: URL of the right origin', { redirectUrl: `blob:${clientOrigin}/1234` }, /https:/],
    [
      'plain http: to a foreign host',
      { redirectUrl: 'http://bank.example/', clientOrigin: 'http://bank.example' },
      /client-origin/,
    ],
    [
      'a user name in the URL',
      { redirectUrl: clientOrigin.replace('//', '//user:pw@') },
      /user name/,
    ],
    [
      'an origin that is not allowed',
      { redirectUrl: 'https://bankconnectclient.finbox.in.evil.example/' },
      /not in client-origin/,
    ],
    [
      'a look-alike sub-domain',
      {
        redirectUrl: 'https://evil.bankconnectclient.finbox.in/',
        clientOrigin: 'https://bankconnectclient.finbox.in',
      },
      /not in client-origin/,
    ],
    ['a relative URL', { redirectUrl: '/?session_id=1' }, /absolute/],
    ['a session without id and URL', { ...NONE, fetchSession: async () => ({}) }, /neither/],
    [
      'a blank session',
      { ...NONE, fetchSession: async () => ({ session_id: ' ', redirect_url: '' }) },
      /neither/,
    ],
    ['a wildcard client-origin', { clientOrigin: '*' }, /client-origin must/],
    [
      'a client-origin with a path',
      { clientOrigin: 'https://bank.example/path' },
      /client-origin must/,
    ],
  ])('%s', async (_, properties, message) => {
    const { element } = place(properties);
    const outcome = await outcomeOf(element);
    expect(outcome).toMatchObject({ type: 'failure', code: 'invalid_session', error: null });
    expect(outcome).toHaveProperty('message', expect.stringMatching(message));
    expect(JSON.stringify(outcome)).not.toMatch(/alert|user:pw|1234/);
    expect(findFrame(element.shadowRoot!)).toBeNull();
  });

  test('nothing at all, when open() is called', async () => {
    const { element } = place(NONE);
    expect(await element.open()).toMatchObject({ code: 'invalid_session' });
  });
});
