import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createUploader, refusal } from './upload-session.test-support.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('an uploaded file', () => {
  test('is downloaded from this machine and from nowhere else, unless a host is named', async () => {
    const { upload } = await createUploader({}, { webhookHosts: ['0.0.0.0'] });
    const server = createServer((request, response) => {
      if (request.url === '/away') response.writeHead(302, { location: '/hdfc.pdf' }).end();
      else response.end('%PDF-1.4 a statement');
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await upload({ file_url: `${origin}/icici%20may.pdf` })).toMatchObject({
      json: { bank_name: 'icici' },
    });
    // Reaches this machine, and is none of its own names.
    const named = origin.replace('127.0.0.1', '0.0.0.0');
    expect(await upload({ file_url: `${named}/hdfc.pdf` })).toEqual(
      refusal(400, 'STATEMENT_DUPLICATE'),
    );
    for (const file_url of [`${origin}/away`, 'https://192.0.2.1/hdfc.pdf', 'file:///etc/passwd']) {
      expect(await upload({ file_url })).toEqual(refusal(400, 'INVALID_FILE_URL'));
    }
  });

  test('may have 15 MiB and not a byte more, and what is far larger is not even read', async () => {
    const { upload } = await createUploader();
    const statusOf = async (bytes: number) =>
      (await upload({ file: new File(['%PDF-', new Uint8Array(bytes - 5)], 'a.pdf') })).status;
    expect(await statusOf(15 * 1024 * 1024)).toBe(200);
    expect(await statusOf(15 * 1024 * 1024 + 1)).toBe(413);
    expect(await statusOf(24 * 1024 * 1024)).toBe(413);
  });
});
