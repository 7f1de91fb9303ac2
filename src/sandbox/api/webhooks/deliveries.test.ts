import { expect, test, vi } from 'vitest';
import { readSessionRequest } from '../../sessions/session-request.ts';
import { createSessions } from '../../sessions/sessions.ts';
import { createWebhooks } from './webhooks.ts';

test('the last two hundred deliveries are remembered, the newest first', () => {
  let now = 0;
  const webhooks = createWebhooks({ hosts: [], now: () => now, onRegister: () => {} });
  const sessions = createSessions({ now: () => now });
  const session = sessions.create(readSessionRequest({ link_id: 'customer-1042' }, now), 'key');
  webhooks.register('key', new URL('http://127.0.0.1:9/hook'));
  // Closed, it calls nobody.
  webhooks.close();
  for (now = 1; now <= 200; now++) webhooks.announce(session, 'completed');
  expect(webhooks.deliveries()).toHaveLength(200);
  const oldest = webhooks.deliveries().at(-1)?.id ?? '';
  webhooks.announce(session, 'completed');
  expect(webhooks.deliveries()).toHaveLength(200);
  expect(webhooks.deliveries()[0]?.at).toBe(201);
  expect(webhooks.redeliver(oldest)).toBe(false);
});

test.each([
  ['https://lender.example/hooks/0123456789abcdef', 'https://lender.example/hooks/…'],
  ['https://lender.example/hooks/0123456789abcdef/', 'https://lender.example/hooks/…'],
  ['https://lender.example/hooks/finbox', 'https://lender.example/hooks/finbox'],
])('of %s, whose end may be the secret of a webhook handler, it shows %s', (address, target) => {
  const webhooks = createWebhooks({ hosts: [], now: () => 0, onRegister: () => {} });
  const sessions = createSessions({ now: () => 0 });
  webhooks.register('key', new URL(address));
  const session = sessions.create(readSessionRequest({ link_id: 'customer-1042' }, 0), 'key');
  webhooks.announce(session, 'completed');
  expect(webhooks.deliveries()[0]?.target).toBe(target);
});

test('a back end that does not answer within five seconds is given up', async () => {
  const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late);
  try {
    const webhooks = createWebhooks({ hosts: [], now: () => 0, onRegister: () => {} });
    const sessions = createSessions({ now: () => 0 });
    webhooks.register('key', new URL('http://127.0.0.1:9/hook'));
    webhooks.announce(
      sessions.create(readSessionRequest({ link_id: 'customer-1042' }, 0), 'key'),
      'completed',
    );
    await vi.waitFor(() => expect(webhooks.deliveries()[0]?.result).toBe('no answer within 5 s'));
    expect(timeout).toHaveBeenCalledExactlyOnceWith(5000);
  } finally {
    timeout.mockRestore();
  }
});
