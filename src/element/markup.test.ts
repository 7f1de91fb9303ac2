import { expect, onTestFinished, test, vi } from 'vitest';
import { comeBack } from './coming-back.test-support.ts';
import { outcomeOf, place, placeOpen } from './element.test-support.ts';
import { clientOrigin, eventOf, findFrame, sessionUrl } from '../launch/in-page.test-support.ts';
import type { FinboxConnect } from '../index.ts';

const SCRIPT = new URL('../index.ts', import.meta.url).href;

interface LoadingPage {
  readonly document: Document;
  readonly element: FinboxConnect;
  /** Ends the page, which then has loaded. */
  finish(): Promise<void>;
}

/** A page that holds this markup and is still loading, with the element upgraded already. */
async function loadPage(markup: string): Promise<LoadingPage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><body>${markup}<script type="module" async src="${SCRIPT}"></script>`);
  const element = page.querySelector<FinboxConnect>('finbox-connect')!;
  await page.defaultView!.customElements.whenDefined('finbox-connect');
  await element.updateComplete;
  return {
    document: page,
    element,
    async finish() {
      const hasLoaded = new Promise((resolve) =>
        frame.contentWindow!.addEventListener('load', resolve),
      );
      page.close();
      await hasLoaded;
    },
  };
}

/** The journey would be on its way by then: after whatever the element has still to do. */
async function settle(element: FinboxConnect): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

test('while the page loads, an idle element adds nothing to the markup that a framework hydrates', async () => {
  const page = await loadPage('<finbox-connect></finbox-connect>');
  expect(page.document.readyState).not.toBe('complete');
  expect(page.element.outerHTML).toBe('<finbox-connect></finbox-connect>');
  await page.finish();
  expect(page.element.getAttribute('status')).toBe('idle');
});

test('a status in the markup is overwritten at once', async () => {
  const page = await loadPage('<finbox-connect status="ended"></finbox-connect>');
  expect(page.element.getAttribute('status')).toBe('idle');
});

test('a journey that begins while the page loads is reflected at once', async () => {
  const page = await loadPage('<finbox-connect></finbox-connect>');
  void page.element.open();
  expect(page.element.status).toBe(page.element.getAttribute('status'));
  expect(page.element.status).not.toBe('idle');
});

test('an image that is called readyState keeps no status back', () => {
  document.body.insertAdjacentHTML('beforeend', '<img name="readyState" alt="">');
  const image = document.body.lastElementChild!;
  onTestFinished(() => image.remove());
  expect(place({ redirectUrl: '' }).element.getAttribute('status')).toBe('idle');
});

test('a patch of the document that removes or changes the status finds it put back', async () => {
  const { element, heard } = await placeOpen();
  element.removeAttribute('status');
  expect(element.getAttribute('status')).toBe('open');
  element.setAttribute('status', 'idle');
  expect(element.getAttribute('status')).toBe('open');
  expect([element.status, heard]).toEqual(['open', ['finbox-open']]);
});

test('a clone of a running journey begins nothing, connected or not', async () => {
  const { element } = await placeOpen();
  const clone = element.cloneNode(true) as FinboxConnect;
  Object.assign(clone, { clientOrigin, redirectUrl: sessionUrl() });
  expect([clone.status, clone.getAttribute('status')]).toEqual(['idle', 'idle']);
  document.body.append(clone);
  onTestFinished(() => clone.remove());
  await settle(clone);
  expect([clone.status, findFrame(clone.shadowRoot!)]).toEqual(['idle', null]);
  expect(element.status).toBe('open');
});

test('a clone offers the button, and opens when it is asked to', async () => {
  const { element } = await placeOpen();
  const clone = element.cloneNode(true) as FinboxConnect;
  Object.assign(clone, { clientOrigin, redirectUrl: sessionUrl() });
  document.body.append(clone);
  onTestFinished(() => clone.remove());
  await settle(clone);
  const opened = eventOf(clone, 'finbox-open');
  clone.shadowRoot!.querySelector<HTMLElement>('[part~=button]:not([hidden])')!.click();
  await opened;
  expect(clone.status).toBe('open');
});

test('a clone that is not in the document opens nothing', async () => {
  const { element } = await placeOpen();
  const clone = element.cloneNode(true) as FinboxConnect;
  expect(await clone.open()).toMatchObject({ code: 'removed' });
});

test('an element without a status that is cloned before it stood in the page begins as any other', async () => {
  const template = document.createElement('template');
  template.innerHTML = `<finbox-connect client-origin="${clientOrigin}" redirect-url="${sessionUrl()}">`;
  const copy = document.importNode(template.content, true).firstElementChild as FinboxConnect;
  onTestFinished(() => copy.remove());
  const opened = eventOf(copy, 'finbox-open');
  document.body.append(copy);
  await opened;
  expect(copy.status).toBe('open');
});

test('in a cached copy of the page that Turbo shows for a moment nothing begins', async () => {
  const { documentElement } = document;
  documentElement.setAttribute('data-turbo-preview', '');
  onTestFinished(() => documentElement.removeAttribute('data-turbo-preview'));
  const fetchSession = vi.fn<() => Promise<{ session_id: string }>>();
  const { element } = place({ redirectUrl: '', fetchSession });
  await settle(element);
  expect(element.status).toBe('idle');
  expect(fetchSession).not.toHaveBeenCalled();
});

test('in another document, where the page was copied to be drawn, nothing begins', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const element = document.createElement('finbox-connect');
  Object.assign(element, { clientOrigin, redirectUrl: sessionUrl() });
  frame.contentDocument!.body.append(element);
  await new Promise((resolve) => setTimeout(resolve));
  expect([element.status, element.shadowRoot]).toEqual(['idle', null]);
  expect(await element.open()).toMatchObject({ code: 'removed' });
});

test('a display that is said only when a framework hydrates still takes the return up', async () => {
  comeBack({}, 'success=true&session_id=session-1');
  const { element, heard } = place({ redirectUrl: '' });
  await settle(element);
  const outcome = outcomeOf(element);
  Object.assign(element, {
    display: 'redirect',
    launch: 'auto',
    redirectUrl: sessionUrl('session-2'),
  });
  expect(await outcome).toMatchObject({ type: 'success', sessionId: 'session-1' });
  await settle(element);
  expect([heard, location.search]).toEqual([['finbox-success'], '']);
});

test('a client origin that is taken away again is the default one', async () => {
  const { element } = place();
  element.removeAttribute('client-origin');
  element.setAttribute('client-origin', clientOrigin);
  element.removeAttribute('client-origin');
  await expect(element.updateComplete).resolves.toBe(true);
});
