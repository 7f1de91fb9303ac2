import { expect, test } from 'vitest';
import { createCustomer } from '../customer.test-support.ts';

const NOON = Date.UTC(2026, 10, 23, 6, 30);

function move(
  app: { request(path: string, init: RequestInit): Promise<Response> },
  minutes: string,
) {
  return app.request('/clock', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ minutes }).toString(),
  });
}

test('the clock shows the time in India', async () => {
  const { app } = await createCustomer({}, { now: () => NOON });
  expect(await (await app.request('/clock')).text()).toContain('12:00:00 in India');
});

test('a session expires when the clock is moved, and not a minute before', async () => {
  const { app, open } = await createCustomer({ session_expiry: 5 }, { now: () => NOON });
  expect((await move(app, '4')).status).toBe(303);
  expect((await open()).text).toContain('Choose your bank');
  await move(app, '1');
  expect((await open()).text).toContain('This session has expired');
});

test.each(['', '0', '-5', 'an hour', '5270401'])('%j minutes are refused', async (minutes) => {
  const { app, open } = await createCustomer({ session_expiry: 5 });
  const answer = await move(app, minutes);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('a number above 0');
  expect((await open()).text).toContain('Choose your bank');
});

test('another website does not move it', async () => {
  const { app } = await createCustomer();
  const answer = await app.request('/clock', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://rebound.example',
    },
    body: 'minutes=60',
  });
  expect(answer.status).toBe(403);
});

test('at 60 times the speed, a session of an hour lives for a minute', async () => {
  const time = { now: NOON };
  const { open } = await createCustomer({ session_expiry: 60 }, { now: () => time.now, speed: 60 });
  time.now += 59_999;
  expect((await open()).text).toContain('Choose your bank');
  time.now += 1;
  expect((await open()).text).toContain('This session has expired');
});

test('from code, the clock is moved without a request', async () => {
  const { app, open } = await createCustomer({ session_expiry: 5 });
  app.advance(5 * 60_000);
  expect((await open()).text).toContain('This session has expired');
});

test.each([0, -1, 100_001, Number.NaN])('the speed %d is refused', async (speed) => {
  await expect(createCustomer({}, { speed })).rejects.toThrow('The speed cannot be');
});
