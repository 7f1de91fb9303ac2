import { describe, expect, test } from 'vitest';
import { toWebRequest, type NodeRequest } from './node-request.ts';

async function* stream(...chunks: (Uint8Array | string)[]) {
  yield* chunks;
}

function requesting(parts: Partial<NodeRequest>, ...chunks: (Uint8Array | string)[]): NodeRequest {
  return Object.assign(stream(...chunks), {
    method: 'POST',
    url: '/a?b=1',
    headers: { host: 'lender.example' },
    ...parts,
  });
}

describe('the address', () => {
  test.each<[string, Partial<NodeRequest>, string]>([
    ['is of the Host header', {}, 'http://lender.example/a?b=1'],
    [
      'is encrypted where the socket is',
      { socket: { encrypted: true } },
      'https://lender.example/a?b=1',
    ],
    [
      'is encrypted where the framework trusts its proxy',
      { protocol: 'https' },
      'https://lender.example/a?b=1',
    ],
    [
      'is the whole one in a router',
      { url: '/c', originalUrl: '/a/c' },
      'http://lender.example/a/c',
    ],
    [
      'keeps its host, whatever the path',
      { url: '//evil.example/a' },
      'http://lender.example//evil.example/a',
    ],
    [
      'keeps its host in the form for proxies',
      { url: 'http://evil.example/a?b' },
      'http://lender.example/a?b',
    ],
    [
      'is HTTP/2’s',
      { headers: { ':authority': 'two.example', ':path': '/' } },
      'http://two.example/a?b=1',
    ],
    ['needs no Host', { headers: {} }, 'http://localhost/a?b=1'],
  ])('%s', async (_name, parts, url) => {
    expect(await toWebRequest(requesting(parts))).toMatchObject({ url });
  });

  test.each<[string, Partial<NodeRequest>]>([
    ['a host with a path', { headers: { host: 'a/b' } }],
    ['a host with a user', { headers: { host: 'a@b' } }],
    ['a host that is none', { headers: { host: 'a b' } }],
    ['the path of OPTIONS *', { url: '*' }],
  ])('%s is refused', async (_name, parts) => {
    expect(await toWebRequest(requesting(parts))).toMatchObject({ status: 400 });
  });
});

describe('the body', () => {
  const textOf = async (request: NodeRequest) => {
    const web = await toWebRequest(request);
    return web instanceof Request ? web.text() : web.status;
  };

  test('is put together, across characters too', async () => {
    const bytes = new TextEncoder().encode('aé');
    const request = requesting({}, bytes.subarray(0, 2), bytes.subarray(2), 'ü');
    expect(await textOf(request)).toBe('aéü');
  });

  test('is read where a parser made something of nothing', async () => {
    expect(await textOf(requesting({ body: {} }, 'text'))).toBe('text');
  });

  test.each<[string, unknown, string]>([
    ['an object', { a: 1 }, '{"a":1}'],
    ['a text', 'text', 'text'],
    ['bytes', Buffer.from('bytes'), 'bytes'],
    ['nothing', undefined, ''],
    ['null', null, ''],
  ])('may have been read, and made %s', async (_name, body, text) => {
    expect(await textOf(requesting({ readableDidRead: true, body }))).toBe(text);
  });

  test('that was read has no header that speaks of its bytes', async () => {
    const headers = { host: 'a', 'content-length': '99', 'content-encoding': 'gzip' };
    const web = await toWebRequest(requesting({ readableDidRead: true, body: { a: 1 }, headers }));
    if (!(web instanceof Request)) throw new TypeError('no request');
    expect([...web.headers.keys()].sort()).toEqual(['content-type', 'host']);
  });

  test('of more than a megabyte is refused', async () => {
    expect(await textOf(requesting({}, 'x'.repeat(1_000_001)))).toBe(413);
  });

  test.each([
    ['ends the connection', { host: 'a' }, 'close'],
    [
      'leaves that to HTTP/2, which forbids the header',
      { ':authority': 'a', ':method': 'POST' },
      null,
    ],
  ])('of more than a megabyte %s', async (_name, headers, connection) => {
    const web = await toWebRequest(requesting({ headers }, 'x'.repeat(1_000_001)));
    expect(web.headers.get('connection')).toBe(connection);
  });

  test('that breaks off, as where the client went away, is refused', async () => {
    async function* cut() {
      yield 'a';
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    }
    const request = { ...requesting({}), [Symbol.asyncIterator]: cut };
    expect(await textOf(request)).toBe(400);
  });

  test('that cannot be read for another reason is an error', async () => {
    async function* failing() {
      yield 'a';
      throw new Error('a middleware broke');
    }
    const request = { ...requesting({}), [Symbol.asyncIterator]: failing };
    await expect(textOf(request)).rejects.toThrow('a middleware broke');
  });
});

test.each(['TRACE', 'TRACK', 'CONNECT'])(
  '%s, which no Request can be, is refused',
  async (method) => {
    const web = await toWebRequest(requesting({ method }));
    expect(web).toMatchObject({ status: 405 });
    expect(web.headers.get('allow')).toBe('POST');
  },
);

test('headers that came twice stay two', async () => {
  const headers = { host: 'a', cookie: 'a=1', 'x-two': ['1', '2'], 'x-none': undefined };
  const web = await toWebRequest(requesting({ method: 'GET', headers }));
  if (!(web instanceof Request)) throw new TypeError('no request');
  expect(web.headers.get('x-two')).toBe('1, 2');
  expect(web.headers.has('x-none')).toBe(false);
});
