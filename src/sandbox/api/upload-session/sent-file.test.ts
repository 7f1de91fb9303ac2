import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readSentFile } from './sent-file.ts';
import { UPLOAD_ERRORS } from './upload-errors.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Another program on this machine that has the statement. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const STATEMENT: RequestListener = (_, response) => void response.end('%PDF-1.4 a statement');

test.each([
  ['/may%20statement.pdf', 'may statement.pdf'],
  ['/half%.pdf', 'half%.pdf'],
  ['/', 'statement.pdf'],
])('a file that is downloaded from %s is called %s', async (path, name) => {
  const origin = await serve(STATEMENT);
  expect(await readSentFile({ file_url: origin + path }, [])).toMatchObject({ name });
});

test('a file that is sent without a name gets one', async () => {
  expect(await readSentFile({ file: new File(['%PDF-1.4'], '') }, [])).toMatchObject({
    name: 'statement.pdf',
  });
});

test('a file’s address may be of a text in Base64', async () => {
  const text = Buffer.from('%PDF-1.4 a statement').toString('base64');
  const origin = await serve((_, response) => void response.end(text));
  const sent = await readSentFile({ file_url: `${origin}/a.txt`, upload_type: 'BASE64' }, []);
  expect('bytes' in sent && Buffer.from(sent.bytes).toString()).toBe('%PDF-1.4 a statement');
});

test.each([
  ['that is none', 'a statement', UPLOAD_ERRORS.badUrl],
  ['of another scheme', 'ftp://127.0.0.1/a.pdf', UPLOAD_ERRORS.badUrl],
  ['of another machine', 'http://192.0.2.1/a.pdf', UPLOAD_ERRORS.foreignUrl],
])('an address %s is refused', async (_, file_url, refusal) => {
  expect(await readSentFile({ file_url }, [])).toEqual(refusal);
});

test.each<[string, RequestListener, object]>([
  ['does not have it', (_, response) => void response.writeHead(404).end(), UPLOAD_ERRORS.badUrl],
  ['answers nothing', (_, response) => void response.writeHead(204).end(), UPLOAD_ERRORS.badUrl],
  ['hangs up', (request) => void request.socket.destroy(), UPLOAD_ERRORS.badUrl],
  ['has an empty file', (_, response) => void response.end(), UPLOAD_ERRORS.emptyFile],
])('an address whose server %s is refused', async (_, answer, refusal) => {
  const origin = await serve(answer);
  expect(await readSentFile({ file_url: `${origin}/a.pdf` }, [])).toEqual(refusal);
});

test('a download that never ends is left as soon as it is too large', async () => {
  const chunk = new Uint8Array(MAX_FILE_BYTES);
  let leave = (): void => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  const origin = await serve((_, response) => {
    const send = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', send).on('close', leave);
    send();
  });
  expect(await readSentFile({ file_url: `${origin}/a.pdf` }, [])).toEqual(UPLOAD_ERRORS.tooLarge);
  await left;
});

test.each([
  ['neither a file nor an address', {}, UPLOAD_ERRORS.noFile],
  ['empty fields', { file: '', file_url: ' ' }, UPLOAD_ERRORS.noFile],
  ['a text for a file', { file: '%PDF-1.4' }, UPLOAD_ERRORS.badFile],
  ['several files', { file: [], upload_type: 'BASE64' }, UPLOAD_ERRORS.badFile],
])('%s is refused', async (_, form, refusal) => {
  expect(await readSentFile(form, [])).toEqual(refusal);
});
