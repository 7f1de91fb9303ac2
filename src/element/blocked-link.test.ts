import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { outcomeOf, place, type Fixture } from './element.test-support.ts';
import { eventOf } from '../launch/in-page.test-support.ts';

// No journey of an earlier test is taken up.
beforeEach(() => sessionStorage.clear());

/** An element whose window the browser has refused, and the link that it offers instead. */
async function blocked(): Promise<Fixture & { link: HTMLAnchorElement }> {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  onTestFinished(() => open.mockRestore());
  const fixture = place({ display: 'popup' });
  const { element } = fixture;
  expect(await element.open()).toMatchObject({ code: 'blocked' });
  await element.updateComplete;
  const link = element.shadowRoot!.querySelector('a')!;
  onTestFinished(() => element.close());
  return { ...fixture, link };
}

test('following the link opens the journey and announces no second failure', async () => {
  const { element, heard, link } = await blocked();
  // The default action would open a window that nothing here could close.
  link.addEventListener('click', () => link.removeAttribute('href'));
  const opened = eventOf(element, 'finbox-open');
  link.click();
  await opened;
  expect(link.target).toMatch(/^finbox-connect:/);
  expect(heard).toEqual(['finbox-failure', 'finbox-open']);
  const outcome = outcomeOf(element);
  element.close();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
});

test('a second click on the link opens no second window', async () => {
  const { element, heard, link } = await blocked();
  link.addEventListener('click', () => link.removeAttribute('href'), { once: true });
  const opened = eventOf(element, 'finbox-open');
  link.click();
  await opened;
  const again = new MouseEvent('click', { cancelable: true });
  link.dispatchEvent(again);
  expect(again.defaultPrevented).toBe(true);
  expect(heard).toEqual(['finbox-failure', 'finbox-open']);
});

test('a click on the link that the page prevents opens nothing', async () => {
  const { element, heard, link } = await blocked();
  const prevent = (event: Event): void => event.preventDefault();
  document.addEventListener('click', prevent, { once: true });
  link.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(element.status).toBe('ended');
  expect(heard).toEqual(['finbox-failure']);
});

test('the link says that it opens a window, with its words in the middle', async () => {
  const { link } = await blocked();
  expect(link).toHaveTextContent('Open it in a new window');
  expect(getComputedStyle(link).justifyContent).toBe('center');
});
