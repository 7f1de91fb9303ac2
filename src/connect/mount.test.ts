import { expect, onTestFinished, test } from 'vitest';
import {
  clientOrigin,
  findFrame,
  frameIn,
  loaded,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import { connect } from './connect.ts';
import type { Journey } from './journey.ts';

async function open(mount: HTMLElement): Promise<Journey> {
  const journey = connect({ session: { redirect_url: sessionUrl() }, clientOrigin, mount });
  onTestFinished(() => journey.close());
  await new Promise<void>((resolve) => {
    journey.subscribe(({ type }) => type === 'loaded' && resolve());
  });
  return journey;
}

function place(): HTMLElement {
  const node = document.createElement('main');
  document.body.append(node);
  onTestFinished(() => node.remove());
  return node;
}

test('the dialog is put where the host says, and leaves nothing there', async () => {
  const mount = place();
  const journey = await open(mount);
  expect(findFrame(mount)).not.toBeNull();
  journey.close();
  expect(mount.childElementCount).toBe(0);
});

test('a dialog takes no room in its mount, not even a gap of a grid', async () => {
  const mount = place();
  mount.innerHTML = '<p>A</p><p>B</p>';
  Object.assign(mount.style, { display: 'grid', gap: '50px' });
  const { height } = mount.getBoundingClientRect();
  await open(mount);
  expect(mount.getBoundingClientRect().height).toBe(height);
});

test('a dialog whose mount is hidden is seen elsewhere', async () => {
  const mount = place();
  mount.hidden = true;
  await open(mount);
  expect(findFrame(mount)).toBeNull();
  expect(frameIn(document.body).getClientRects()).toHaveLength(1);
});

test('a dialog whose mount the page has removed goes on elsewhere', async () => {
  const mount = place();
  const journey = await open(mount);
  const frame = frameIn(mount);
  mount.remove();
  await loaded(frame);
  expect(frameIn(document.body)).toBe(frame);
  expect(frame.getClientRects()).toHaveLength(1);
  expect(journey.status).toBe('open');
});

test('a mount that is no element is refused', () => {
  const session = { redirect_url: sessionUrl() };
  expect(() => connect({ session, mount: 'main' as never })).toThrow('mount must be an element.');
});
