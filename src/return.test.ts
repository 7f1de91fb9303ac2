import { expect, onTestFinished, test, vi, type Mock } from 'vitest';
import { beginPage, runModule, type FramedPage } from './framed-page.test-support.ts';
import { expectReturn } from './launch/relay.ts';
import type { LaunchSignal } from './launch/target.ts';
import { nameWindow } from './launch/window-mark.ts';

const SUCCESS = '/return?success=true&session_id=session-1';

const WORDS = `<main>
  <p lang="hi" data-finbox-return="delivered" hidden>delivered hi</p>
  <p lang="en" data-finbox-return="delivered" hidden>delivered en</p>
  <p lang="hi" data-finbox-return="undelivered" hidden>undelivered hi</p>
  <p lang="en" data-finbox-return="undelivered" hidden>undelivered en</p>
</main>`;

interface ReturnPage extends FramedPage {
  /** What a customer reads on it. */
  words(): string;
  readonly close: Mock<Window['close']>;
  readonly warn: Mock<Console['warn']>;
}

/** A return page with the script of `finbox-connect/return`. Each test has a nonce of its own. */
async function openReturnPage(body: string, address = SUCCESS, name = ''): Promise<ReturnPage> {
  const page = beginPage(address, name);
  const close = vi.spyOn(page.window, 'close');
  const warn = vi.spyOn(page.window.console, 'warn').mockImplementation(() => {});
  page.document.write(`<!doctype html><head></head><body>${body}`);
  page.finish();
  await runModule(page, '/src/return.ts');
  return { ...page, words: () => page.document.body.innerText.trim(), close, warn };
}

function own(nonce: string): string {
  return `${expect.getState().currentTestName}/${nonce}`;
}

/** What a page that waits for the journey of that nonce hears. */
function waitFor(nonce: string): LaunchSignal[] {
  const heard: LaunchSignal[] = [];
  const launch = new AbortController();
  onTestFinished(() => launch.abort());
  expectReturn({
    signal: launch.signal,
    nonce: own(nonce),
    time: Date.now(),
    matchReturn: () => 'perhaps',
    report: (signal) => {
      heard.push(signal);
      launch.abort();
    },
    refuse: () => {},
  });
  return heard;
}

test('in the journey’s window it gives the result to the page that waits, and closes', async () => {
  const heard = waitFor('mine');
  const page = await openReturnPage(WORDS, SUCCESS, nameWindow(own('mine')));
  await expect.poll(page.words).toBe('delivered en');
  expect(heard).toEqual([{ type: 'returned', url: location.origin + SUCCESS, proof: 'window' }]);
  expect(page.close).toHaveBeenCalledOnce();
  expect(page.warn).not.toHaveBeenCalled();
});

test('the mark of the window proves as much as its name', async () => {
  sessionStorage.setItem('finbox-connect-window', own('mine'));
  onTestFinished(() => sessionStorage.removeItem('finbox-connect-window'));
  const heard = waitFor('mine');
  const page = await openReturnPage(WORDS, SUCCESS, 'a name of another library');
  await expect.poll(page.words).toBe('delivered en');
  expect(heard).toMatchObject([{ type: 'returned', proof: 'window' }]);
});

test('where nobody waits it says so, and gives the result to a page that comes later', async () => {
  const page = await openReturnPage(WORDS, SUCCESS, nameWindow(own('mine')));
  await expect.poll(page.words).toBe('undelivered en');
  expect(page.warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('waits for the result'),
  );
  expect(page.close).not.toHaveBeenCalled();
  const heard = waitFor('mine');
  await expect.poll(page.words).toBe('delivered en');
  expect(heard).toHaveLength(1);
  expect(page.close).toHaveBeenCalledOnce();
});

test('a browser that refuses channels cannot reach anybody, and the page says so at once', async () => {
  const page = beginPage(SUCCESS);
  const warn = vi.spyOn(page.window.console, 'warn').mockImplementation(() => {});
  Object.assign(page.window, { BroadcastChannel: undefined });
  page.document.write(`<!doctype html><body>${WORDS}`);
  page.finish();
  await runModule(page, '/src/return.ts');
  await expect.poll(() => page.document.body.innerText.trim()).toBe('undelivered en');
  expect(warn).toHaveBeenCalledOnce();
});

test('a page without a result in its address tells nobody anything', async () => {
  const heard: string[] = [];
  const channel = new BroadcastChannel('finbox-connect');
  onTestFinished(() => channel.close());
  channel.addEventListener('message', ({ data }) => heard.push(String(data.url)));
  const page = await openReturnPage(WORDS, '/return?session_id=session-1');
  expect(page.words()).toBe('');
  // What a later page tells would be heard after what this one did.
  await openReturnPage(WORDS, '/return?success=false');
  await expect.poll(() => heard.at(0)).toBe(`${location.origin}/return?success=false`);
});

test('where an element of the same page has taken the result, nobody is missed', async () => {
  const page = await openReturnPage(WORDS);
  page.window.history.replaceState(null, '', '/return');
  await expect.poll(page.words).toBe('undelivered en');
  expect(page.warn).not.toHaveBeenCalled();
});

test.each([
  ['the address', '&lang=hi-IN', 'undelivered hi'],
  ['the address, in upper case', '&lang=HI_in', 'undelivered hi'],
  ['the browser, where the address asks for what is not there', '&lang=ta', 'undelivered en'],
])('the words are in the language of %s', async (_, query, words) => {
  const page = await openReturnPage(WORDS, SUCCESS + query);
  await expect.poll(page.words).toBe(words);
});

test('where there is no language of the customer’s, the page’s first stands in', async () => {
  const page = await openReturnPage(WORDS.replaceAll('lang="en"', 'lang="ta"'));
  await expect.poll(page.words).toBe('undelivered hi');
});

const SENTENCE = 'You can close this window and go back to your application.';

test('a page that would stay blank gets a sentence, once', async () => {
  const page = await openReturnPage('<script></script>', SUCCESS, nameWindow(own('mine')));
  await expect.poll(page.words).toBe(SENTENCE);
  waitFor('mine');
  await expect.poll(() => page.close.mock.calls.length).toBe(1);
  expect(page.words()).toBe(SENTENCE);
  expect(page.document.querySelector('[role=status]')?.textContent).toBe(SENTENCE);
});

test('a page of an application’s own gets no sentence of ours until the result is taken', async () => {
  const page = await openReturnPage('<div>Loan</div>', SUCCESS, nameWindow(own('mine')));
  await expect.poll(() => page.warn.mock.calls.length).toBe(1);
  expect(page.words()).toBe('Loan');
  waitFor('mine');
  await expect.poll(page.words).toContain(SENTENCE);
});

test('while the page is still loading, the words wait for it', async () => {
  const page = beginPage(SUCCESS, nameWindow(own('mine')));
  const close = vi.spyOn(page.window, 'close');
  page.document.write('<!doctype html><body>');
  const heard = waitFor('mine');
  await runModule(page, '/src/return.ts');
  await expect.poll(() => close.mock.calls.length).toBe(1);
  expect(heard).toHaveLength(1);
  page.document.write(WORDS);
  expect(page.document.readyState).toBe('loading');
  expect(page.document.body.innerText.trim()).toBe('');
  page.finish();
  await expect.poll(() => page.document.body.innerText.trim()).toBe('delivered en');
});
