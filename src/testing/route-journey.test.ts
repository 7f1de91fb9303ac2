import { expect, test } from 'vitest';
import { routeJourney, type RoutablePage, type RouteOptions } from './route-journey.ts';
import type { JourneyStep } from './step.ts';

/** What a routed page has done: what it has posted to the page around it, and where it has gone. */
interface Played {
  readonly posted: unknown[];
  readonly address: string;
  readonly words: string;
}

type Route = Parameters<RoutablePage['route']>;

/** A page of Playwright's, and what it was told to route. */
function createPage(): RoutablePage & { readonly routes: Route[] } {
  const routes: Route[] = [];
  return { routes, route: async (...route) => void routes.push(route) };
}

async function answer([, handle]: Route): Promise<string> {
  let html = '';
  await handle({ fulfill: async ({ body }) => void (html = body) });
  return html;
}

/** Does what the script of a journey's page does in a frame, or in a window of its own. */
function play(html: string, where: 'frame' | 'window', search = ''): Played {
  const posted: unknown[] = [];
  let address = '';
  const view = {};
  const words = { textContent: '' };
  const parent = { postMessage: (message: unknown) => posted.push(message) };
  const [, script = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
  const names = ['window', 'parent', 'location', 'document', 'addEventListener'];
  new Function(...names, script)(
    view,
    where === 'frame' ? parent : view,
    { search, replace: (url: string) => void (address = url) },
    { querySelector: () => words },
    (_type: string, listener: () => void) => listener(),
  );
  return { posted, address, words: words.textContent };
}

async function routed(
  where: 'frame' | 'window',
  steps: readonly JourneyStep[],
  { search, ...options }: RouteOptions & { readonly search?: string } = {},
): Promise<Played> {
  const page = createPage();
  await routeJourney(page, steps, options);
  return play(await answer(page.routes[0]!), where, search);
}

test.each([
  ['BankConnect’s production client', {}, 'https://bankconnectclient.finbox.in'],
  ['the given one', { clientOrigin: 'https://client.example/path' }, 'https://client.example'],
])('whatever is opened at %s is routed, and nothing else', async (_, options, origin) => {
  const page = createPage();
  await routeJourney(page, ['success'], options);
  const [[isRouted]] = page.routes as [Route];
  expect(isRouted(new URL(`${origin}/any?session_id=1`))).toBe(true);
  expect(isRouted(new URL('https://elsewhere.example/'))).toBe(false);
});

test('popups and tabs of a page are routed too: all of its context', async () => {
  const context = createPage();
  const page = { ...createPage(), context: () => context };
  await routeJourney(page, ['success']);
  expect([context.routes.length, page.routes.length]).toEqual([1, 0]);
});

test('in a frame the steps are messages, one after the other', async () => {
  const { posted, address } = await routed('frame', ['info:manual', 'error:MU003', 'success']);
  expect(posted).toMatchObject([{ status: 'info' }, { status: 'error' }, { status: 'success' }]);
  expect(address).toBe('');
});

test('what would end a script is a message like any other', async () => {
  const message = { text: '</script><script>alert(1)</script>' };
  expect((await routed('frame', [{ message }])).posted).toEqual([message]);
});

const returnUrl = 'https://lender.example/return';

test.each<[string, JourneyStep, RouteOptions & { search?: string }, string]>([
  [
    'a success, with the session’s id',
    'success',
    { returnUrl, search: '?session_id=a%26b' },
    `${returnUrl}?success=true&session_id=a%26b`,
  ],
  [
    'a success without an id, with an entity’s',
    'success',
    { returnUrl },
    `${returnUrl}?success=true&entity_id=simulated-entity`,
  ],
  ['an exit', 'exit:Not today', { returnUrl }, `${returnUrl}?success=false`],
  [
    'a success of given ids',
    { success: { sessionId: 's-2' } },
    { returnUrl: `${returnUrl}?lang=hi`, search: '?session_id=s-1' },
    `${returnUrl}?lang=hi&success=true&session_id=s-1`,
  ],
])('in a window of its own %s comes back by the return page', async (_, step, options, address) => {
  const played = await routed('window', ['info:manual', step], options);
  expect(played).toMatchObject({ posted: [], address });
});

test('in a window of its own the first end counts', async () => {
  const { address } = await routed('window', ['exit', 'success'], { returnUrl });
  expect(address).toContain('success=false');
});

test('a window without a return page says what is missing', async () => {
  const { address, words } = await routed('window', ['success']);
  expect(address).toBe('');
  expect(words).toContain('routeJourney needs returnUrl');
});

test('a window whose journey has no end stays where it is', async () => {
  const played = await routed('window', ['info:manual'], { returnUrl });
  expect(played).toEqual({ posted: [], address: '', words: '' });
});

test('a step that no page can play is refused before anything is routed', async () => {
  const page = createPage();
  await expect(routeJourney(page, ['block'])).rejects.toThrow(TypeError);
  expect(page.routes).toEqual([]);
});
