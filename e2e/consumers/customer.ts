import { expect, type Locator, type Page } from '@playwright/test';

const STATEMENT = {
  name: 'statement.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4 statement'),
};

/** A customer in one of the examples. */
export class Customer {
  readonly page: Page;
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** What the application has made of the journey. */
  get state(): Locator {
    return this.page.locator('.state');
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Connect your bank' }).click();
  }

  /** Uploads a statement with a wrong password, and then with the right one. */
  async finish(): Promise<void> {
    const journey = this.page.frameLocator('iframe');
    await journey.getByRole('button', { name: /HDFC/ }).click();
    await journey.locator('input[type=file]').setInputFiles(STATEMENT);
    await journey.getByLabel(/password/i).fill('wrong');
    await journey.getByRole('button', { name: 'Continue' }).click();
    await expect(this.state).toHaveText('Problem MU003');
    await journey.locator('input[type=file]').setInputFiles(STATEMENT);
    await journey.getByLabel(/password/i).fill('right');
    await journey.getByRole('button', { name: 'Continue' }).click();
    await journey.getByRole('button', { name: /submit|finish/i }).click();
  }

  /** The application takes the component away while its journey runs; the page behind it is inert. */
  async leave(): Promise<void> {
    await this.page.locator('iframe').waitFor();
    await this.page.locator('.leave').dispatchEvent('click');
    await expect(this.page.locator('finbox-connect')).toHaveCount(0);
  }

  /** Nothing of a journey is in the page any more. */
  async seesNothingLeft(): Promise<void> {
    await expect(this.page.locator('iframe, dialog')).toHaveCount(0);
    await expect(this.page.locator('html')).not.toHaveCSS('overflow-y', 'hidden');
    expect(await this.page.evaluate(() => sessionStorage.length)).toBe(0);
  }
}
