import { describe, expect, test } from 'vitest';
import { createSandboxApp } from '../app.ts';
import { createCustomer } from '../customer.test-support.ts';
import { SCENARIOS } from './scenarios.ts';

const LENDER = 'https://lender.example/return';

/** What each scenario posts, in order, as `status` or `status error_type`. */
const POSTS: Record<string, readonly string[]> = {
  success: ['success'],
  exit: ['exit'],
  'error-exit': ['error MU003', 'exit'],
  'error-success': ['error MU003', 'success'],
  info: ['info', 'info', 'info', 'info'],
  silent: [],
  slow: ['success'],
  'double-success': ['success', 'success'],
  'success-exit': ['success', 'exit'],
  'exit-success': ['exit', 'success'],
  'legacy-success': ['fb-success'],
  'legacy-exit': ['fb-exit'],
  'legacy-error': ['exit', 'exit MU003'],
  'string-data': ['success'],
  'entity-flow': ['success'],
  expired: [],
  'coop-success': ['success'],
  'coop-exit': ['exit'],
  'coop-silent': [],
  'framed-return': [],
  'framed-exit': [],
  'message-and-return': ['success'],
  'upload-exit': ['exit'],
  'return-bare': ['success'],
  'slow-return': ['success'],
};

/** How a window of its own comes back, where it does. */
const RETURNS: Record<string, RegExp> = {
  success: /\?success=true&session_id=/,
  exit: /\?success=false$/,
  'error-exit': /\?success=false$/,
  'error-success': /\?success=true&session_id=/,
  slow: /\?success=true&session_id=/,
  'double-success': /\?success=true&session_id=/,
  'success-exit': /\?success=true&session_id=/,
  'exit-success': /\?success=false$/,
  'legacy-success': /\?success=true&entity_id=[\da-f]{18}$/,
  'legacy-exit': /\?success=false$/,
  'string-data': /\?success=true&session_id=/,
  'entity-flow': /\?success=true&entity_id=[\da-f]{18}$/,
  hostile: /\?success=true&session_id=/,
  'coop-success': /\?success=true&session_id=/,
  'coop-exit': /\?success=false$/,
  'framed-return': /\?success=true&session_id=/,
  'framed-exit': /\?success=false$/,
  'message-and-return': /\?success=true&session_id=/,
  'upload-exit': /\?success=false$/,
  'consent-revoked': /\?success=true&session_id=/,
  'return-bare': /\?success=true$/,
  'slow-return': /\?success=true&session_id=/,
};

async function openScenario(name: string) {
  const { open, sessionId } = await createCustomer(
    { link_id: `sandbox:${name}`, redirect_url: LENDER },
    { slowDelayMs: 20 },
  );
  return { ...(await open()), sessionId };
}

function shortForm(post: unknown): string {
  const message = (typeof post === 'string' ? JSON.parse(post) : post) as {
    type: string;
    status: string;
    payload: { error_type?: string };
  };
  expect(message.type).toBe('finbox-bankconnect');
  return [message.status, message.payload.error_type].filter(Boolean).join(' ');
}

test.each(Object.entries(POSTS))('sandbox:%s posts %j, in this order', async (name, expected) => {
  expect((await openScenario(name)).posts.map(shortForm)).toEqual(expected);
});

describe.each(SCENARIOS.map(({ name }) => name))('sandbox:%s', (name) => {
  test('comes back from a window of its own only where it ends', async () => {
    const { returnTo } = (await openScenario(name)).actions;
    if (RETURNS[name]) expect(returnTo).toMatch(RETURNS[name]);
    else expect(returnTo).toBeNull();
  });

  test('acts again when it is loaded again', async () => {
    const { open } = await createCustomer({ link_id: `sandbox:${name}` }, { slowDelayMs: 1 });
    expect((await open()).actions).toEqual((await open()).actions);
  });
});

test('the scenario slow holds its page back', async () => {
  const { open } = await createCustomer({ link_id: 'sandbox:slow' }, { slowDelayMs: 60 });
  const start = performance.now();
  await open();
  expect(performance.now() - start).toBeGreaterThan(55);
});

test('the scenario string-data posts JSON as a string', async () => {
  expect((await openScenario('string-data')).posts).toEqual([expect.any(String)]);
});

test('the scenario entity-flow names an entity and no session', async () => {
  const [post] = (await openScenario('entity-flow')).posts;
  expect(post).toMatchObject({
    payload: { entityId: expect.any(String), linkId: 'sandbox:entity-flow' },
  });
  expect(post).not.toHaveProperty('payload.sessionId');
});

test('the scenario expired shows that its time is over', async () => {
  expect((await openScenario('expired')).text).toContain('This session has expired');
});

test('the scenario hostile ends its junk with the one real success, after a pause', async () => {
  const { actions, sessionId } = await openScenario('hostile');
  const { framed } = actions;
  const pause = framed.findIndex((action) => 'waitMs' in action);
  const payload = { sessionId, linkId: 'sandbox:hostile' };
  const success = { type: 'finbox-bankconnect', status: 'success', payload };
  expect(pause).toBeGreaterThan(25);
  expect(framed.slice(pause + 1)).toEqual([{ post: success }]);
  expect(framed.slice(0, pause)).not.toContainEqual({ post: success });
});

test.each(['success', 'exit', 'silent'])(
  'the scenario coop-%s cuts its page off from the opener, its plain sibling does not',
  async (name) => {
    for (const [linkId, policy] of [
      [`sandbox:${name}`, null],
      [`sandbox:coop-${name}`, 'same-origin'],
    ]) {
      const { app, sessionId } = await createCustomer({ link_id: linkId });
      const { headers } = await app.request(`/?session_id=${sessionId}`);
      expect(headers.get('cross-origin-opener-policy')).toBe(policy);
    }
  },
);

test.each([
  ['framed-return', [{ navigateTo: expect.stringContaining('?success=true&session_id=') }]],
  ['framed-exit', [{ navigateTo: `${LENDER}?success=false` }]],
  [
    'message-and-return',
    [
      { post: expect.anything() },
      { waitMs: 50 },
      { navigateTo: expect.stringContaining('success=true') },
    ],
  ],
])('the scenario %s returns inside its frame', async (name, framed) => {
  expect((await openScenario(name)).actions.framed).toEqual(framed);
});

test('the scenario framed-return stays where it is if no return page was named', async () => {
  const { open } = await createCustomer({ link_id: 'sandbox:framed-return' });
  expect((await open()).actions).toMatchObject({ framed: [], returnTo: null });
});

test('the scenario slow-return stays for a while in either kind of window', async () => {
  const { actions } = await openScenario('slow-return');
  expect(actions).toMatchObject({ returnAfterMs: 1500 });
  expect(actions.framed[0]).toEqual({ waitMs: 1500 });
});

test('a scenario that there is none of is refused, with the list of those there are', async () => {
  const response = await createSandboxApp().request('/bank-connect/v1/session/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api_key: 'sandbox-key', link_id: 'sandbox:sucess' }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: {
      code: 'INVALID_REQUEST',
      message: expect.stringMatching(/sandbox:success, .*sandbox:expired/),
    },
  });
});
