import { expect, onTestFinished, test } from 'vitest';
import { listen } from './listen.ts';

const answer = async (): Promise<Response> => new Response('here');
/** Reserved for documents (RFC 5737): no machine has it. */
const NOBODYS = '192.0.2.1';

test('an address that this machine does not have is left out', async () => {
  const { port, close } = await listen(answer, 0, ['127.0.0.1', NOBODYS]);
  onTestFinished(close);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
});

// Elsewhere the second address would first have to be made.
test.runIf(process.platform === 'linux')(
  'a port that is taken on a later address is refused, and free again on the earlier ones',
  async () => {
    const other = await listen(answer, 0, ['127.0.0.2']);
    onTestFinished(other.close);
    const taken = listen(answer, other.port, ['127.0.0.1', '127.0.0.2']);
    await expect(taken).rejects.toThrow(`Port ${other.port} is taken on 127.0.0.2.`);
    const { close } = await listen(answer, other.port, ['127.0.0.1']);
    await close();
  },
);

test('where the first address is not this machine’s, the system’s own words say so', async () => {
  const nowhere = listen(answer, 0, [NOBODYS, '127.0.0.1']);
  await expect(nowhere).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
});

test('a port that there cannot be is refused as Node refuses it', async () => {
  await expect(listen(answer, 65_536, ['127.0.0.1'])).rejects.toMatchObject({
    code: 'ERR_SOCKET_BAD_PORT',
  });
});
