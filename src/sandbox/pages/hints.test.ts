import { expect, test } from 'vitest';
import { createCustomer } from '../customer.test-support.ts';
import type { SandboxAppOptions } from '../options.ts';

/** The text of every page on which a developer is told what to type. */
async function seePages(options: SandboxAppOptions): Promise<readonly string[]> {
  const texts: string[] = [];
  const upload = await createCustomer({ bank_name: 'HDFC', mode: 'pdf' }, options);
  texts.push((await upload.open()).text);
  const login = await createCustomer({ bank_name: 'HDFC', mode: 'online' }, options);
  const { text } = await login.open();
  texts.push(text);
  const captcha = /id="captcha-text">([^<]+)</.exec(text)?.[1] ?? '';
  const security = { user_id: 'asha', password: 'any', captcha };
  texts.push((await login.send('net-banking', security)).text);
  const aggregator = await createCustomer({ bank_name: 'HDFC', mode: 'aa' }, options);
  texts.push((await aggregator.open()).text);
  texts.push((await aggregator.send('aa', { mobile_number: '9876543210' })).text);
  return texts;
}

test('each page hints at what to type', async () => {
  for (const text of await seePages({})) expect(text).toMatch(/Sandbox: |Sandbox only:/);
});

test('for a demo the hints are left out, and the warning stays', async () => {
  for (const text of await seePages({ hints: false })) {
    expect(text).not.toMatch(/Sandbox: |Sandbox only:/);
    expect(text).toContain('Sandbox, not real.');
  }
});
