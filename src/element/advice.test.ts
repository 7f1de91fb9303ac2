import { afterEach, beforeEach, expect, onTestFinished, test, vi, type Mock } from 'vitest';
import { sessionUrl } from '../launch/in-page.test-support.ts';
import { place } from './element.test-support.ts';
import type { FinboxConnect } from '../index.ts';

let warn: Mock<typeof console.warn>;

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

const told = (): unknown[] => warn.mock.calls.map(([message]) => message);

/** An element as the parser makes it. */
async function parse(attributes: string): Promise<FinboxConnect> {
  const box = document.createElement('div');
  box.innerHTML = `<finbox-connect ${attributes}></finbox-connect>`;
  document.body.append(box);
  onTestFinished(() => box.remove());
  const element = box.querySelector('finbox-connect')!;
  await element.updateComplete;
  return element;
}

test.each([
  [
    'an unknown display',
    'launch="manual" display="secret-1"',
    'display must be one of: inline, modal, popup, tab, redirect.',
  ],
  ['an unknown launch', 'display="modal" launch="now"', 'launch must be one of: auto, manual.'],
  [
    'a letter too few',
    'display="modal" sesion-id="s"',
    'The attribute sesion-id does not exist: is it session-id?',
  ],
  [
    'the property’s name',
    'display="modal" redirectUrl="u"',
    'The attribute redirecturl does not exist: is it redirect-url?',
  ],
  [
    'the Session API’s name',
    'display="modal" session_id="s"',
    'The attribute session_id does not exist: is it session-id?',
  ],
  [
    'a function as an attribute',
    'display="modal" fetch-session="f"',
    'The attribute fetch-session does not exist: is it the property fetchSession?',
  ],
])('%s is said in the console and in diagnostics', async (_, attributes, message) => {
  const element = await parse(attributes);
  expect(told()).toEqual([`finbox-connect: ${message}`]);
  expect(element.diagnostics()).toContainEqual({
    time: expect.any(Number),
    kind: 'advice',
    message,
  });
});

test('what pages and frameworks write on any element is no mistake', async () => {
  await parse(
    'id="a" class="b" style="color: red" title="c" lang="en" dir="ltr" hidden slot="d" part="e" tabindex="0" ' +
      'role="group" aria-label="f" data-testid="g" data-session="x" onclick="" v-cloak data-v-7ba5bd90 x-data ' +
      ':session-id="a" @finbox-open="b" .fetchsession="c" x-bind:session-id="d" ng-reflect-session-id="e" ' +
      '_ngcontent-ng-c1="" ng-version="1" is="x" inert translate="no" nonce="n" status="idle" display="modal"',
  );
  expect(told()).toEqual([]);
});

test('a mistake that is made again and again is in diagnostics once', async () => {
  const element = await parse('display="modal"');
  for (const display of ['popupp', 'tabb', 'popupp']) element.setAttribute('display', display);
  expect(element.diagnostics().filter(({ kind }) => kind === 'advice')).toHaveLength(1);
});

test('a journey without a source of its session says what to set', async () => {
  const { element } = place({ display: 'modal', redirectUrl: '' });
  const message =
    'Nothing says where the session comes from: set session-endpoint, fetchSession, redirect-url or session-id.';
  expect(await element.open()).toMatchObject({ code: 'invalid_session', message });
  expect(told()).toEqual([`finbox-connect: ${message}`]);
});

test('an inline element that is given no session says so in the end, and one that is given late does not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { element: late } = place({ redirectUrl: '' });
  await late.updateComplete;
  vi.advanceTimersByTime(20_000);
  expect(told()).toEqual([]);
  late.redirectUrl = sessionUrl();
  await late.updateComplete;
  vi.advanceTimersByTime(10_000);
  expect(told()).toEqual([]);
  const { element } = place({ redirectUrl: '' });
  await element.updateComplete;
  vi.advanceTimersByTime(30_000);
  expect(element.diagnostics()).toMatchObject([
    { kind: 'advice', message: expect.stringContaining('Nothing says where the session comes') },
  ]);
});

test('an origin that is not allowed is named, and nothing else of the address', async () => {
  const { element } = place({
    display: 'modal',
    redirectUrl: 'https://elsewhere.example/path?session_id=secret-1&token=secret-2',
  });
  await element.open();
  expect(told()).toEqual([
    'finbox-connect: redirect_url is at https://elsewhere.example, which is not in client-origin.',
  ]);
  expect(JSON.stringify(element.diagnostics())).not.toContain('secret');
});

test('an endpoint that answers with a page is said to, once for all elements and tries', async () => {
  for (const fetchSession of [async () => '<!doctype html>', async () => null]) {
    const { element } = place({
      display: 'modal',
      redirectUrl: '',
      fetchSession: fetchSession as never,
    });
    expect(await element.open()).toMatchObject({ code: 'session_unavailable', error: null });
    await element.open();
    const advice = element.diagnostics().filter(({ kind }) => kind === 'advice');
    expect(advice).toHaveLength(1);
  }
  expect(told()).toEqual([expect.stringContaining('The session endpoint must answer with JSON')]);
});

test.each([
  ['launch, then display', { launch: 'auto', display: 'tab' }],
  ['display, then launch', { display: 'tab', launch: 'auto' }],
] as const)('launch="auto" with a tab stays manual and says so: %s', (_, options) => {
  const { element } = place(options);
  expect(element.launch).toBe('manual');
  const message = 'display="tab" opens only in a click, so launch="auto" waits for one.';
  expect(element.diagnostics()).toMatchObject([{ kind: 'advice', message }]);
});
