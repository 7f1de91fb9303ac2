import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../core.ts';
import type { Journey } from './journey.ts';
import {
  clientOrigin,
  envelope,
  findFrame,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';

interface Opened {
  readonly journey: Journey;
  readonly frame: HTMLIFrameElement;
  readonly heard: string[];
}

async function open(): Promise<Opened> {
  const heard: string[] = [];
  const session = { redirect_url: sessionUrl() };
  let journey: Journey | undefined;
  await new Promise<void>((onOpen) => {
    journey = connect({
      session,
      clientOrigin,
      onOpen: () => onOpen(),
      onInfo: ({ name }) => heard.push(name),
      onError: ({ code }) => heard.push(code),
    });
  });
  onTestFinished(() => journey!.close());
  return { journey: journey!, frame: findFrame(document)!, heard };
}

const success = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });

/** How many of the messages were counted in the record. */
function countFlood({ journey }: Opened): number {
  return journey
    .diagnostics()
    .flatMap((entry) => (entry.kind === 'refused' && entry.reason === 'flood' ? entry.count : []))
    .reduce((sum, count) => sum + count, 0);
}

test('of a thousand infos at once fifty are told, the rest are counted, and the outcome comes', async () => {
  const opened = await open();
  const info = envelope('info', { eventName: 'typing' });
  say(opened.frame, ...Array.from({ length: 1_000 }, () => info), success);
  expect(await opened.journey.outcome).toMatchObject({ type: 'success' });
  // A slow machine lets some of them trickle through.
  expect(opened.heard.length).toBeGreaterThanOrEqual(50);
  expect(opened.heard.length).toBeLessThan(500);
  expect(opened.heard.length + countFlood(opened)).toBe(1_000);
});

test('of a payload only the known keys are read, so that a million others cost nothing', async () => {
  const opened = await open();
  const read = new Set<string | symbol>();
  const payload = new Proxy<Record<string, unknown>>(
    { sessionId: 'session-1', linkId: 'link-1', 'one of a million': 1 },
    {
      get(target, key: string) {
        read.add(key);
        return target[key];
      },
      ownKeys(target) {
        read.add('all of them');
        return Reflect.ownKeys(target);
      },
    },
  );
  const data = { type: 'finbox-bankconnect', status: 'success', payload };
  const source = opened.frame.contentWindow;
  window.dispatchEvent(new MessageEvent('message', { data, source, origin: clientOrigin }));
  expect(await opened.journey.outcome).toMatchObject({ type: 'success' });
  expect([...read].toSorted()).toEqual(['linkId', 'sessionId']);
});
