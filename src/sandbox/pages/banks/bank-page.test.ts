import { expect, test } from 'vitest';
import { createCustomer } from '../../customer.test-support.ts';

/** Merged into other banks since 2017; their identifiers are still accepted. */
const MERGED = 'ALLAHABAD ANDHRA CORPORATION DENA OBC SYNDICATE UNITED VIJAYA VAISHYA VILAS'.split(
  ' ',
);

test('banks that have merged come after all others', async () => {
  const { text } = await (await createCustomer()).open();
  const ids = [...text.matchAll(/name="bank" value="([^"]+)"/g)].map(([, id = '']) => id);
  const merged = ids.filter((id) => MERGED.includes(id));
  expect(merged).toContain('ALLAHABAD');
  expect(ids.slice(-merged.length)).toEqual(merged);
});
