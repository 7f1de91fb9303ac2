import { expect, onTestFinished, test, vi } from 'vitest';
import '../index.ts';
import { simulateJourney } from './simulate-journey.ts';

const NAMES = ['open', 'info', 'error', 'close-request', 'success', 'failure'] as const;

function place(html: string) {
  const page = document.createElement('main');
  const heard: string[] = [];
  page.innerHTML = html;
  for (const name of NAMES) page.addEventListener(`finbox-${name}`, () => heard.push(name));
  document.body.append(page);
  onTestFinished(() => page.remove());
  const element = page.querySelector('finbox-connect');
  if (!element) throw new Error('no element');
  return { page, element, heard };
}

test.each(['inline', 'modal', 'popup', 'tab', 'redirect'])(
  'a journey with display="%s" is heard from beginning to end, and nothing is left',
  async (display) => {
    const { element, heard } = place(`<finbox-connect session-id="s-1" display="${display}">`);
    const outcome = await simulateJourney(element, [
      'info:bank_selected',
      'error:MU003',
      'success',
    ]);
    expect(heard).toEqual(['open', 'info', 'error', 'success']);
    expect(outcome).toMatchObject({ type: 'success', sessionId: 's-1', via: 'message' });
    expect(element).toMatchObject({ status: 'ended', outcome });
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
    expect(sessionStorage.length).toBe(0);
  },
);

test.each([
  ['exit', { code: 'exit', message: '' }],
  ['exit:Not today', { code: 'exit', message: 'Not today' }],
  ['dismiss', { code: 'dismissed' }],
  ['block', { code: 'blocked' }],
  ['return:failure', { code: 'exit' }],
] as const)('%s ends the journey as a failure', async (step, failure) => {
  const { element } = place('<finbox-connect session-id="s-1" display="popup">');
  await expect(simulateJourney(element, [step])).resolves.toMatchObject(failure);
});

test('a journey that comes back by its return page is a success by return', async () => {
  const { element } = place('<finbox-connect session-id="s-1" display="tab">');
  const outcome = await simulateJourney(element, ['return:success']);
  expect(outcome).toMatchObject({ type: 'success', sessionId: 's-1', via: 'return' });
});

test('several calls go on with one journey, and the failure remembers its problem', async () => {
  const { element, heard } = place('<finbox-connect session-id="s-1" display="modal">');
  await expect(simulateJourney(element, ['error:NB004'])).resolves.toBeNull();
  expect(element.status).toBe('open');
  const outcome = await simulateJourney(element, ['exit']);
  expect(outcome).toMatchObject({ problem: { code: 'NB004', category: 'net-banking' } });
  expect(heard).toEqual(['open', 'error', 'failure']);
});

test('after the outcome a second journey is played like the first', async () => {
  const { element, heard } = place('<finbox-connect session-id="s-1" display="modal">');
  await simulateJourney(element, ['exit']);
  await simulateJourney(element, ['success']);
  expect(heard).toEqual(['open', 'failure', 'open', 'success']);
});

test('of a success and an exit the first counts', async () => {
  const { element, heard } = place('<finbox-connect session-id="s-1">');
  await simulateJourney(element, ['success', 'exit', 'success']);
  expect(heard).toEqual(['open', 'success']);
});

test('a session endpoint is not asked', async () => {
  const { element } = place('<finbox-connect session-endpoint="/api/session" display="modal">');
  const outcome = await simulateJourney(element, ['success']);
  expect(outcome).toMatchObject({ sessionId: 'simulated-session' });
});

test.each([true, false])('a status endpoint is not asked: confirmed is %s', async (confirmed) => {
  const { element } = place(
    '<finbox-connect session-id="s-1" status-endpoint="/api/status" display="modal">',
  );
  const outcome = await simulateJourney(element, ['success'], { confirmed });
  expect(outcome).toMatchObject({ type: 'success', confirmed });
});

test('the page’s own fetchStatus is asked', async () => {
  const { element } = place('<finbox-connect session-id="s-1" display="modal">');
  element.fetchStatus = () => Promise.resolve({ upload_status: 'COMPLETED' });
  const outcome = await simulateJourney(element, ['success']);
  expect(outcome).toMatchObject({ type: 'success', confirmed: true });
});

test('the page’s own fetchSession is asked, and what it throws ends the journey', async () => {
  const { element } = place('<finbox-connect display="modal">');
  element.fetchSession = () => Promise.reject(new Error('down'));
  await expect(simulateJourney(element, ['success'])).resolves.toMatchObject({
    code: 'session_unavailable',
  });
  element.fetchSession = () => Promise.resolve({ session_id: 's-2' });
  await expect(simulateJourney(element, ['success'])).resolves.toMatchObject({ sessionId: 's-2' });
});

test('an element without a session fails as it would for a customer', async () => {
  const { element } = place('<finbox-connect display="modal">');
  const outcome = await simulateJourney(element, ['success']);
  expect(outcome).toMatchObject({ code: 'invalid_session' });
});

test('it waits for the page to open the journey', async () => {
  const { page, element } = place('<finbox-connect session-id="s-1" display="popup">');
  const played = simulateJourney(page, ['success'], { open: false });
  await element.updateComplete;
  expect(element.status).toBe('idle');
  element.shadowRoot?.querySelector('button')?.click();
  await expect(played).resolves.toMatchObject({ type: 'success' });
});

test('a clock that the test has stopped stops no journey', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { element } = place('<finbox-connect session-id="s-1">');
  await expect(simulateJourney(element, ['success'])).resolves.toMatchObject({ type: 'success' });
});

test('a message of the test’s own is read like one of BankConnect’s', async () => {
  const { element, heard } = place('<finbox-connect session-id="s-1">');
  await simulateJourney(element, [{ message: { type: 'finbox-bankconnect', status: 'nonsense' } }]);
  expect(heard).toEqual(['open']);
  expect(element.diagnostics()).toContainEqual(
    expect.objectContaining({ kind: 'refused', reason: 'malformed: status' }),
  );
});

test('a success for another session is refused, and the test is told why', async () => {
  const { element } = place('<finbox-connect session-id="s-1">');
  await expect(simulateJourney(element, [{ success: { sessionId: 's-2' } }])).rejects.toThrow(
    /refused .*session/,
  );
  expect(element.status).toBe('open');
});

test('a problem may have BankConnect’s own words', async () => {
  const { element } = place('<finbox-connect session-id="s-1">');
  await simulateJourney(element, [{ error: 'MU003', reason: 'Wrong password' }]);
  const outcome = await simulateJourney(element, ['exit']);
  expect(outcome).toMatchObject({ problem: { code: 'MU003', reason: 'Wrong password' } });
});

test.each(['', 'ERROR:MU003', 'error:', 'info', {}, null])('%j is no step', async (step) => {
  const { element } = place('<finbox-connect session-id="s-1" display="modal">');
  await expect(simulateJourney(element, [step as 'success'])).rejects.toThrow('is no step');
});

test('an element that is not defined says what to import', async () => {
  const page = document.createElement('main');
  // No script defines an element of this namespace.
  page.append(document.createElementNS('http://www.w3.org/2000/svg', 'finbox-connect'));
  await expect(simulateJourney(page, ['success'])).rejects.toThrow("import 'finbox-connect'");
});

test('a misspelt step is named and opens nothing', async () => {
  const { element } = place('<finbox-connect session-id="s-1" display="modal">');
  await expect(simulateJourney(element, ['sucess' as 'success'])).rejects.toThrow(
    '"sucess" is no step of a journey',
  );
  expect(element.status).toBe('idle');
});
