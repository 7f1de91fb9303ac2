import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../core.ts';
import '../index.ts';
import { simulateJourney } from './simulate-journey.ts';

// Nobody answers there: the journey's frame stays empty.
const clientOrigin = 'http://127.0.0.1:9';
const session = { redirect_url: `${clientOrigin}/?session_id=s-1` };

test('a journey that the page has opened before the test came is played in its frame', async () => {
  const element = document.createElement('finbox-connect');
  Object.assign(element, { clientOrigin, redirectUrl: session.redirect_url });
  const heard: string[] = [];
  element.addEventListener('finbox-error', ({ detail }) => heard.push(detail.code));
  document.body.append(element);
  onTestFinished(() => element.remove());
  void element.open();
  const outcome = await simulateJourney(element, ['error:MU003', 'success']);
  expect(heard).toEqual(['MU003']);
  expect(outcome).toMatchObject({ type: 'success', sessionId: 's-1' });
});

test('a journey of core’s is played through the document', async () => {
  const heard: string[] = [];
  const onInfo = ({ name }: { name: string }) => heard.push(name);
  const journey = connect({ session, clientOrigin, onInfo });
  await simulateJourney(document, ['info:bank_selected', 'exit:Later']);
  await expect(journey.outcome).resolves.toMatchObject({ code: 'exit', message: 'Later' });
  expect(heard).toEqual(['bank_selected']);
});

test('a journey that the page has opened may be played by several calls', async () => {
  const element = document.createElement('finbox-connect');
  Object.assign(element, { clientOrigin, redirectUrl: session.redirect_url });
  document.body.append(element);
  onTestFinished(() => element.remove());
  void element.open();
  await expect(simulateJourney(element, ['error:NB004'])).resolves.toBeNull();
  await expect(simulateJourney(element, ['exit'])).resolves.toMatchObject({
    problem: { code: 'NB004' },
  });
});

test('before its session is there no frame can play a journey', async () => {
  const journey = connect({ session: () => new Promise(() => {}), clientOrigin });
  onTestFinished(() => journey.close());
  await expect(simulateJourney(document, ['success'])).rejects.toThrow('not "starting"');
});

test('a frame of the page’s own is no journey’s, whatever part it is', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('part', 'frame');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await expect(simulateJourney(document, ['success'])).rejects.toThrow('No journey runs');
});

test('where no journey runs, the test is told what to do', async () => {
  await expect(simulateJourney(document, ['success'])).rejects.toThrow('{ open: false }');
});

test('a step that no frame can play is refused', async () => {
  const journey = connect({ session, clientOrigin });
  await expect(simulateJourney(document, ['block'])).rejects.toThrow(TypeError);
  journey.close();
  await expect(journey.outcome).resolves.toMatchObject({ code: 'dismissed' });
});
