import { expect, onTestFinished, test, vi } from 'vitest';
import { FinboxConnect } from '../index.ts';
import { clientOrigin, eventOf, sessionUrl } from '../launch/in-page.test-support.ts';
import { place } from './element.test-support.ts';

test('a session given after the end opens one journey, also where an update runs within an update', async () => {
  // WebKit does so where a script is run from outside, as WebDriver does.
  class UpdatingWithin extends FinboxConnect {
    override attributeChangedCallback(...change: [string, string | null, string | null]): void {
      super.attributeChangedCallback(...change);
      if (change[0] === 'status' && this.isUpdatePending) this.performUpdate();
    }
  }
  customElements.define('updating-within', UpdatingWithin);
  const element = new UpdatingWithin();
  const heard: string[] = [];
  element.addEventListener('finbox-failure', ({ detail }) => heard.push(detail.code));
  Object.assign(element, { clientOrigin, redirectUrl: sessionUrl() });
  document.body.append(element);
  onTestFinished(() => element.remove());
  await eventOf(element, 'finbox-open');
  element.close();
  element.redirectUrl = sessionUrl('session-2');
  const opened = eventOf(element, 'finbox-open');
  void element.open();
  await opened;
  expect(heard).toEqual(['dismissed']);
});

test('an element that is opened again while it launches has one journey', async () => {
  const opened: Promise<unknown>[] = [];
  const { element, heard } = place({
    display: 'modal',
    redirectUrl: '',
    fetchSession: async () => {
      opened.push(element.open());
      return { redirect_url: sessionUrl() };
    },
  });
  const outcome = element.open();
  await eventOf(element, 'finbox-open');
  expect(element.shadowRoot!.querySelectorAll('iframe')).toHaveLength(1);
  element.close();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  expect(await Promise.all(opened)).toEqual([await outcome]);
  expect(heard).toEqual(['finbox-open', 'finbox-failure']);
  expect(element.shadowRoot!.querySelector('iframe')).toBeNull();
});

test('a window can be brought to the front, though its element was opened again while it launched', async () => {
  const opened = document.createElement('iframe');
  document.body.append(opened);
  const open = vi.spyOn(window, 'open').mockReturnValue(opened.contentWindow);
  onTestFinished(() => {
    open.mockRestore();
    opened.remove();
  });
  const { element } = place({
    display: 'popup',
    redirectUrl: '',
    fetchSession: () => {
      void element.open();
      return new Promise(() => {});
    },
  });
  void element.open();
  onTestFinished(() => element.close());
  await element.updateComplete;
  const [show] = [...element.shadowRoot!.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Show the window',
  );
  expect(show).toBeVisible();
});
