import { expect, test } from 'vitest';
import { createCustomer } from '../customer.test-support.ts';

test.each([
  ['dark', 'dark', 'all'],
  ['light', 'light', 'not all'],
  ['"><script>', 'light dark', '(prefers-color-scheme: dark)'],
])(
  'a journey whose address asks for the theme %s has it on every page',
  async (theme, scheme, media) => {
    const { open, send, sessionId } = await createCustomer();
    const query = new URLSearchParams({ session_id: sessionId, theme });
    for (const { text } of [
      await open(`/?${query.toString()}`),
      await send('bank', { bank: 'HDFC' }),
    ]) {
      expect(text).toContain(`<meta name="color-scheme" content="${scheme}" />`);
      expect(text).toContain(`href="/assets/dark.css" media="${media}"`);
    }
  },
);

test('without one it follows the customer’s system, also after another visit asked for one', async () => {
  const { open, sessionId } = await createCustomer();
  await open(`/?session_id=${sessionId}&theme=dark`);
  expect((await open()).text).toContain('media="(prefers-color-scheme: dark)"');
});
