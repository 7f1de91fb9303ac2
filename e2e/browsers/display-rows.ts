import { expect } from '@playwright/test';
import type { Row } from './row.ts';

const DISPLAYS = ['inline', 'modal', 'popup', 'tab', 'redirect'] as const;
const ENDS = ['success', 'exit'] as const;

/** Each way of showing a journey, with a good end and a bad one. */
export const DISPLAY_ROWS: readonly Row[] = DISPLAYS.flatMap((display) =>
  ENDS.map((end): Row => {
    const isWindow = display === 'popup' || display === 'tab';
    const isFrame = display === 'inline' || display === 'modal';
    return {
      group: display,
      name: `${display}: ${end} is heard once`,
      ...(display === 'modal' && end === 'success' ? { isShort: true } : {}),
      async play(lender) {
        const url = await lender.offer({ scenario: end, display });
        if (display !== 'inline') await lender.launch();
        const last = end === 'success' ? 'success' : 'failure';
        const outcome = await lender.hears(...(display === 'redirect' ? [] : ['open']), last);
        expect(outcome.detail).toMatchObject(
          end === 'exit' ? { code: 'exit' } : { via: isFrame ? 'message' : 'return' },
        );
        await lender.reaches('ended');
        if (isWindow) await expect.poll(() => lender.driver.countWindows()).toBe(1);
        // The result is out of the address again, and the dialog out of the page.
        await lender.shows(() => location.href, url);
        await lender.shows(() => document.querySelector('finbox-connect')?.outcome?.type, last);
        await lender.shows(countFrames, 0);
      },
    };
  }),
);

function countFrames(): number | undefined {
  return document.querySelector('finbox-connect')?.shadowRoot?.querySelectorAll('iframe, dialog')
    .length;
}
