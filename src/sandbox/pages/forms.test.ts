import { expect, test } from 'vitest';
import { createCustomer, pdf } from '../customer.test-support.ts';

async function postForm(type: string, body: string): Promise<Response> {
  const { app, sessionId } = await createCustomer();
  return app.request(`/journey/bank?session_id=${sessionId}`, {
    method: 'POST',
    headers: { 'content-type': type, 'content-length': String(body.length) },
    body,
  });
}

const URL_ENCODED = 'application/x-www-form-urlencoded';

test('a form of 64,000 bytes is taken, and one byte more is not', async () => {
  const form = (bytes: number): string => 'bank=HDFC&x='.padEnd(bytes, 'x');
  expect(await postForm(URL_ENCODED, form(64_000))).toMatchObject({ status: 303 });
  expect(await postForm(URL_ENCODED, form(64_001))).toMatchObject({ status: 413 });
});

test.each(['multipart/form-data', 'multipart/form-data; boundary=none'])(
  'a form that is no %s is refused with 400',
  async (type) => {
    const answer = await postForm(type, 'nothing of the kind');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('could not be read');
  },
);

test('a file of 15 MB is refused, and a smaller one is taken', async () => {
  const { open, send } = await createCustomer({ bank_name: 'BARODA' });
  await open();
  const megabytes = (count: number): File =>
    new File(['%PDF-1.4 ', 'x'.repeat(count * 1024 * 1024)], 'statement.pdf');
  expect((await send('upload', { statement: megabytes(15) })).text).toContain('larger than 15 MB');
  expect(await send('upload', { statement: megabytes(14.9) })).toMatchObject({
    path: '/journey/submit',
  });
  expect(await send('upload', { statement: pdf() })).toMatchObject({ path: '/journey/submit' });
});

test('a PDF is known by its mark within the first 1024 bytes', async () => {
  const { open, send } = await createCustomer({ bank_name: 'BARODA' });
  const upload = async (junkBytes: number) => {
    await open();
    const statement = new File(['x'.repeat(junkBytes), '%PDF-1.4 statement'], 'statement.pdf');
    return (await send('upload', { statement })).path;
  };
  expect(await upload(1020)).toBe('/journey/upload');
  expect(await upload(1019)).toBe('/journey/submit');
});
