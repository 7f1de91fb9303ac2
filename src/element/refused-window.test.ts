import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { eventOf, frameIn, sessionUrl } from '../launch/in-page.test-support.ts';
import { partOf, place, placeOpen } from './element.test-support.ts';

// No journey of an earlier test is taken up.
beforeEach(() => sessionStorage.clear());

/** The browser's answer to `window.open`, for one test. */
function answerOpen(answer: () => Window | null): void {
  const open = vi.spyOn(window, 'open').mockImplementation(answer);
  onTestFinished(() => open.mockRestore());
}

const fetchSession = () => Promise.resolve({ redirect_url: sessionUrl() });

test.each<[string, () => Window | null]>([
  ['returns nothing', () => null],
  ['returns this very window, as a web view without a second one does', () => window],
  [
    'throws',
    () => {
      throw new DOMException('denied', 'NotAllowedError');
    },
  ],
])('window.open that %s is blocked, and the journey goes on in the dialog', async (_, answer) => {
  answerOpen(answer);
  const content = document.body.childElementCount;
  const { element } = place({ display: 'popup', redirectUrl: '', fetchSession });
  onTestFinished(() => element.close());
  expect(await element.open()).toMatchObject({ code: 'blocked' });
  expect(document.body.childElementCount).toBe(content + 1);
  await element.updateComplete;
  const button = partOf(element, 'button')!;
  expect(button).toHaveTextContent('Continue here');
  const opened = eventOf(element, 'finbox-open');
  button.click();
  expect((await opened).detail.display).toBe('modal');
  expect(frameIn(element.shadowRoot!)).toBeTruthy();
});

test('what a browser refuses by throwing ends the journey once, and is reported', async () => {
  const reported = eventOf(window, 'error');
  window.addEventListener('error', (event) => event.preventDefault(), { once: true });
  const { element, heard } = place({ display: 'modal' });
  const dialog = vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
    throw new DOMException('no', 'InvalidStateError');
  });
  onTestFinished(() => dialog.mockRestore());
  expect(await element.open()).toMatchObject({ type: 'failure', code: 'blocked' });
  expect((await reported).error).toBeInstanceOf(DOMException);
  expect(heard).toEqual(['finbox-failure']);
  expect(element.shadowRoot!.querySelector('dialog')).toBeNull();
});

test('a browser that refuses channels still opens the window, and the customer can cancel', async () => {
  const { BroadcastChannel } = globalThis;
  globalThis.BroadcastChannel = function refuse() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  } as never;
  onTestFinished(() => {
    globalThis.BroadcastChannel = BroadcastChannel;
  });
  const { element } = place({ display: 'popup' });
  const opened = eventOf(element, 'finbox-open');
  const outcome = element.open();
  await opened;
  element.close();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
});

test('offline, a session that cannot be fetched fails as offline', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => online.mockRestore());
  const { element } = place({
    redirectUrl: '',
    fetchSession: () => Promise.reject(new TypeError('no network')),
  });
  expect(await element.open()).toMatchObject({ code: 'offline' });
});

test('a browser that wrongly says offline, as behind some VPNs, runs the journey', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => online.mockRestore());
  const { element } = await placeOpen({ redirectUrl: '', fetchSession });
  expect(element.status).toBe('open');
});
