import { expect, onTestFinished, test } from 'vitest';
import { outcomeOf, place } from './element.test-support.ts';
import { connect } from '../core.ts';
import {
  clientOrigin,
  envelope,
  eventOf,
  findFrame,
  frameIn,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { createNode } from '../launch/create-node.ts';
import { pageDocument } from '../shared/page-document.ts';

const TAKEN = [
  'readyState',
  'addEventListener',
  'createElement',
  'body',
  'head',
  'documentElement',
  'defaultView',
  'activeElement',
  'adoptedStyleSheets',
  'querySelector',
  'querySelectorAll',
  'title',
] as const;

/** Elements of the page that are called like members of `document`, and stand before them there. */
function takeNames(): void {
  const images = TAKEN.map((name) => createNode('img', { name, alt: '' }));
  pageDocument().body.append(...images);
  onTestFinished(() => images.forEach((image) => image.remove()));
  expect(document.readyState).toBe(images[0]);
}

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });

test.each(['inline', 'modal'] as const)(
  'a page whose elements bear the names of document’s members hears how an %s journey ends',
  async (display) => {
    const body = document.body;
    const element = document.createElement('finbox-connect');
    takeNames();
    Object.assign(element, { clientOrigin, redirectUrl: sessionUrl(), display, launch: 'auto' });
    onTestFinished(() => element.remove());
    const opened = eventOf(element, 'finbox-open');
    body.append(element);
    await opened;
    const outcome = outcomeOf(element);
    say(frameIn(element.shadowRoot!), success);
    expect(await outcome).toMatchObject({ type: 'success' });
  },
);

test('connect() works there as well', async () => {
  takeNames();
  const isOpen = new Promise<void>((resolve) => {
    const session = { redirect_url: sessionUrl() };
    const journey = connect({ session, clientOrigin, onOpen: () => resolve() });
    onTestFinished(() => journey.close());
  });
  await isOpen;
  expect(findFrame(pageDocument().body)).not.toBeNull();
});

test('several elements on such a page are told apart', async () => {
  const { element } = place({ display: 'popup', launch: 'manual' });
  takeNames();
  const outcome = element.open();
  await expect.poll(() => element.status).toBe('open');
  element.close();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
});
