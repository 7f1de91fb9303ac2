import { readFile } from 'node:fs/promises';
import { LENDER } from '../support/places.mjs';
import { element } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

const MODULE = '<script type="module" src="/dist/finbox-connect.js"></script>';
const CLASSIC = '<script src="/dist/finbox-connect.iife.js"></script>';

interface ClassicGlobal {
  readonly FinboxConnect: { readonly FinboxConnect: CustomElementConstructor };
}

test('two versions on a page: the first serves every element, the second does nothing', async ({
  host,
  page,
}) => {
  const body = await readFile('dist/finbox-connect.iife.js', 'utf8');
  await page.route('**/older/finbox-connect.js', (route) =>
    route.fulfill({ body, contentType: 'text/javascript' }),
  );
  const older = '<script src="/older/finbox-connect.js"></script>';
  await host.open(element('sandbox:success'), { head: older + MODULE });
  expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
  const isOfTheFirst = await host.element.evaluate((node) => {
    const { FinboxConnect } = (window as unknown as ClassicGlobal).FinboxConnect;
    return node instanceof FinboxConnect;
  });
  expect(isOfTheFirst).toBe(true);
});

for (const [order, head] of [
  ['after the element', `${CLASSIC}<script src="/dist/text/hi.iife.js"></script>`],
  ['before the element', `<script src="/dist/text/hi.iife.js"></script>${CLASSIC}`],
] as const) {
  test(`a classic script teaches the element a language, loaded ${order}`, async ({
    host,
    page,
  }) => {
    await host.open('<finbox-connect lang="hi" display="modal"></finbox-connect>', { head });
    await expect(page.getByRole('button')).toHaveAttribute('lang', 'hi');
  });
}

test('a tag with the hash of sri.json loads, and with another hash it does not', async ({
  host,
  guard,
  page,
}) => {
  const hashes: unknown = JSON.parse(await readFile('dist/sri.json', 'utf8'));
  for (const [file, hash] of Object.entries(hashes as Record<string, string>)) {
    const type = file === 'finbox-connect.js' ? 'type="module"' : '';
    const head = `<script ${type} src="/dist/${file}" integrity="${hash}"></script>`;
    const answered = page.waitForResponse((response) => response.url().endsWith(file));
    await host.open('<p>Loan</p>', { head });
    expect((await answered).ok()).toBe(true);
  }
  guard.allowConsoleError(/integrity/);
  const wrong = `${LENDER}/dist/finbox-connect.iife.js`;
  const hash = (hashes as Record<string, string>)['finbox-return.js'];
  await host.open('<p>Loan</p>', { head: `<script src="${wrong}" integrity="${hash}"></script>` });
  const isDefined = () => customElements.get('finbox-connect') !== undefined;
  expect(await page.evaluate(isDefined)).toBe(false);
});
