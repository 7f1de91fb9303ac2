import { beforeEach, expect, test } from 'vitest';
import { comeBack } from './coming-back.test-support.ts';
import { outcomeOf, place, type Fixture } from './element.test-support.ts';
import { sessionUrl } from '../launch/in-page.test-support.ts';

function placeRedirect(properties: Parameters<typeof place>[0] = {}): Fixture {
  return place({ display: 'redirect', ...properties });
}

beforeEach(() => sessionStorage.clear());

test('a page that was rendered with a new session hears the outcome of the launched one', async () => {
  comeBack({}, 'success=true&session_id=session-1');
  const { element, heard } = placeRedirect({ redirectUrl: sessionUrl('session-2') });
  expect(await outcomeOf(element)).toMatchObject({ type: 'success', sessionId: 'session-1' });
  expect(heard).toEqual(['finbox-success']);
});

test('of several elements the one that launched the journey announces it', async () => {
  comeBack({ place: 'second' }, 'success=true&session_id=session-1');
  const first = placeRedirect();
  const second = place({ display: 'redirect', id: 'second', redirectUrl: '' });
  expect(await outcomeOf(second.element)).toMatchObject({ type: 'success' });
  expect([first.heard, second.heard]).toEqual([[], ['finbox-success']]);
});

test('of several elements the one with the journey’s session announces it', async () => {
  comeBack({ place: 'gone' }, 'success=true&session_id=session-1');
  const first = placeRedirect({ redirectUrl: sessionUrl('session-2') });
  const second = placeRedirect();
  expect(await outcomeOf(second.element)).toMatchObject({ type: 'success' });
  expect(first.heard).toEqual([]);
});

test('where nobody launched the journey, the first element announces it', async () => {
  comeBack({ place: 'gone' }, 'success=true&session_id=session-1');
  const [first, second] = [1, 2].map(() => placeRedirect({ redirectUrl: '' }));
  expect(await outcomeOf(first!.element)).toMatchObject({ type: 'success' });
  expect(second!.heard).toEqual([]);
});

test('a refused return leaves no journey behind, and the refusal is recorded', async () => {
  comeBack({}, 'success=true&session_id=somebody-else');
  const { element, heard } = placeRedirect();
  await element.updateComplete;
  expect(element.status).toBe('idle');
  expect(element.diagnostics()).toContainEqual(
    expect.objectContaining({ kind: 'refused', reason: 'session' }),
  );
  expect(element.diagnostics().filter(({ kind }) => kind === 'status')).toEqual([]);
  expect(heard).toEqual([]);
});

test('a second element in the page does not take up the journey of the first', async () => {
  const first = place({ display: 'popup' });
  void first.element.open();
  await expect.poll(() => first.element.status).toBe('open');
  const second = place({ display: 'popup' });
  await second.element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  expect(second.element.status).toBe('idle');
  first.element.close();
});
