import { expect, test } from 'vitest';
import { beginPage, runModule, type FramedPage } from '../framed-page.test-support.ts';
import { clientOrigin, findFrame, loaded, sessionUrl } from '../launch/in-page.test-support.ts';

const ELEMENT = `<finbox-connect client-origin="${clientOrigin}" redirect-url="${sessionUrl()}">`;

/** Begins a page with an element that opens its journey by itself, and loads that journey. */
async function beginJourney(page: FramedPage): Promise<void> {
  page.document.write(`<!doctype html><head></head><body>${ELEMENT}</finbox-connect>`);
  await runModule(page, '/src/index.ts');
  await expect.poll(() => findFrame(page.document)).not.toBeNull();
  await loaded(findFrame(page.document)!);
}

/** From now on what the element says is heard. */
function listen({ document: page }: FramedPage): string[] {
  const heard: string[] = [];
  page.addEventListener('finbox-open', ({ type }) => heard.push(type));
  return heard;
}

test('a journey that opens by itself is told to listeners that the page’s last script adds', async () => {
  const page = beginPage('/apply');
  // The entry that is there tells of the empty page with which the frame has begun.
  page.window.performance.getEntriesByType = () => [];
  await beginJourney(page);
  const early = listen(page);
  expect([page.document.readyState, early]).toEqual(['loading', []]);
  let late: string[] = [];
  page.window.addEventListener('DOMContentLoaded', () => (late = listen(page)));
  page.finish();
  await expect.poll(() => late).toEqual(['finbox-open']);
});
