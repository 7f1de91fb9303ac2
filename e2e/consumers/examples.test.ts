import { expect, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { Customer } from './customer.ts';
import { copyOf, test, type Example } from './example.ts';

interface Consumer {
  readonly name: string;
  /** The folder in `demo/examples`. */
  readonly example: string;
  readonly versions?: readonly string[];
  /** Checked by the repository's own compiler against the package's types. */
  readonly isTyped?: true;
}

const CONSUMERS: readonly Consumer[] = [
  { name: 'Next.js', example: 'next' },
  { name: 'Angular', example: 'angular' },
  { name: 'React 19', example: 'react', isTyped: true },
  {
    name: 'React 18',
    example: 'react',
    versions: [
      'react@18.3.1',
      'react-dom@18.3.1',
      '@types/react@18.3.32',
      '@types/react-dom@18.3.7',
    ],
    isTyped: true,
  },
  { name: 'Vue 3', example: 'vue' },
  { name: 'Svelte 5', example: 'svelte' },
  { name: 'a plain page', example: 'plain' },
];

async function journeyInDialog(page: Page, address: string): Promise<void> {
  const customer = new Customer(page);
  await page.goto(address);
  await customer.start();
  await customer.finish();
  await expect(customer.state).toHaveText('Connected');
  await customer.seesNothingLeft();
  expect(customer.errors).toEqual([]);
}

async function leavingInTheMiddle(page: Page, address: string): Promise<void> {
  const customer = new Customer(page);
  await page.goto(address);
  await customer.start();
  await customer.leave();
  await customer.seesNothingLeft();
  expect(customer.errors).toEqual([]);
}

/** The server has rendered the tag, and the outcome is told once although it came before the page was hydrated. */
async function renderedByNext(page: Page, address: string): Promise<void> {
  expect(await (await fetch(address)).text()).toMatch(
    /<finbox-connect[^>]*>[^<]*Connect your bank/,
  );
  const customer = new Customer(page);
  await page.goto(`${address}/redirect`);
  await customer.start();
  await page.waitForURL(/session_id=/);
  await page.getByRole('button', { name: /HDFC/ }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'statement.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 statement'),
  });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /submit|finish/i }).click();
  await page.waitForURL(`${address}/redirect**`);
  await expect(customer.state).toHaveText('Connected');
  await expect(customer.state).toHaveAttribute('data-outcomes', '1');
  await expect(page).toHaveURL(`${address}/redirect`);
  expect(customer.errors).toEqual([]);
}

function checkTypes({ folder }: Example): void {
  const compiler = `${process.cwd()}/node_modules/typescript/bin/tsc`;
  execFileSync(process.execPath, [compiler, '-p', folder], { stdio: 'pipe' });
}

for (const { name, example, versions = [], isTyped } of CONSUMERS) {
  test(`${name}: from the tarball to a confirmed success, and nothing is left`, async ({
    browser,
    install,
  }) => {
    const installed = await install(example, versions, copyOf(example));
    await installed.npm('run', 'build');
    if (isTyped) checkTypes(installed);
    const address = await installed.start();
    const plays = [journeyInDialog, leavingInTheMiddle];
    if (example === 'next') plays.push(renderedByNext);
    for (const play of plays) {
      const page = await browser.newPage();
      await play(page, address);
      await page.close();
    }
  });
}
