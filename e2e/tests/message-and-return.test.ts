import type { Page } from '@playwright/test';
import { ELEMENT, ENTRIES } from '../support/entries.ts';
import { expect, test } from '../support/test.ts';

/** Posts success and returns, both inside its frame. */
const BOTH = { scenario: 'sandbox:message-and-return', display: 'modal', framesReturn: true };

/**
 * Holds BankConnect's messages back until the outcome was heard. By then their frame is gone, and a
 * message from a frame that is gone names no source.
 */
async function deliverMessagesLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const held: MessageEvent[] = [];
    const hold = (event: MessageEvent): void => {
      if (!event.isTrusted) return;
      event.stopImmediatePropagation();
      held.push(event);
    };
    window.addEventListener('message', hold, true);
    document.addEventListener('finbox-success', () => {
      for (const { data, origin } of held) {
        window.dispatchEvent(new MessageEvent('message', { data, origin }));
      }
    });
  });
}

for (const entry of ENTRIES) {
  test(`${entry.name}: of a message and the return after it, the message is the outcome`, async ({
    host,
  }) => {
    await host.offer(entry, BOTH);
    await host.launchButton.click();
    expect(await host.outcome()).toMatchObject({ detail: { via: 'message' } });
    expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
    // The return went with its frame: there is nothing to refuse.
    expect(await host.diagnosis()).toEqual(['starting', 'open', 'ended']);
  });

  test(`${entry.name}: of a return and the message after it, the return is the outcome and the message is recorded as late`, async ({
    host,
    page,
  }) => {
    await deliverMessagesLate(page);
    await host.offer(entry, BOTH);
    await host.launchButton.click();
    expect(await host.outcome()).toMatchObject({ detail: { via: 'return' } });
    expect(await host.diagnosis()).toEqual(['starting', 'open', 'ended', 'late']);
    expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
  });

  test(`${entry.name}: a dialog whose journey comes back inside its frame ends with its result`, async ({
    host,
  }) => {
    await host.offer(entry, { ...BOTH, scenario: 'sandbox:framed-exit' });
    await host.launchButton.click();
    expect(await host.outcome()).toMatchObject({ detail: { code: 'exit' } });
  });
}

test('an inline journey that comes back inside its frame ends with its result', async ({
  host,
}) => {
  const offer = { scenario: 'sandbox:framed-return', display: 'inline', framesReturn: true };
  await host.offer(ELEMENT, offer);
  expect(await host.outcome()).toMatchObject({ type: 'finbox-success', detail: { via: 'return' } });
});
