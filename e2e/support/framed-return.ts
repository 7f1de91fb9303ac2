import { speakerAt, STRANGER_HOST } from '../conformance/attacked-page.ts';
import { ELEMENT } from './entries.ts';
import type { HostPage } from './host-page.ts';
import { LENDER } from './places.mjs';
import { expect } from './test.ts';

/** Another site frames the lender's return page, with a success of the journey that waits: it ends nothing. */
export async function playFramedReturn(host: HostPage): Promise<void> {
  const { page } = host;
  await host.offer(ELEMENT, { scenario: 'sandbox:silent', display: 'popup' });
  await host.openWindow();
  await expect(host.status).toHaveAttribute('status', 'open');
  const [opened] = await host.heard();
  const stranger = await page.context().newPage();
  const attack = {
    frame: `${LENDER}/return?success=true&session_id=${String(opened?.detail['sessionId'])}`,
    // By the time that this is refused, the framed page would have been heard.
    go: `${LENDER}/return?success=false`,
  };
  await stranger.goto(speakerAt(STRANGER_HOST, attack));
  const record = (): Promise<string> =>
    page.evaluate(() => JSON.stringify(document.querySelector('finbox-connect')?.diagnostics()));
  await expect.poll(record).toContain('return: window');
  expect((await host.heard()).map(({ type }) => type)).toEqual(['finbox-open']);
  await expect(host.status).toHaveAttribute('status', 'open');
}
