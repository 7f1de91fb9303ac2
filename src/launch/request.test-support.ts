import { onTestFinished } from 'vitest';
import { ENGLISH } from './english.ts';
import { clientOrigin } from './in-page.test-support.ts';
import type { LaunchRequest, LaunchSignal } from './target.ts';

/** A launch of one test, and what it was told of. It is over with the test. */
export interface TestLaunch {
  readonly request: LaunchRequest;
  readonly signals: LaunchSignal[];
  readonly refusals: string[];
  end(): void;
}

/** Asks for a launch into an element of the page. */
export function createLaunch(options: Partial<LaunchRequest> = {}): TestLaunch {
  const controller = new AbortController();
  const signals: LaunchSignal[] = [];
  const refusals: string[] = [];
  onTestFinished(() => controller.abort());
  const request: LaunchRequest = {
    signal: controller.signal,
    origins: [clientOrigin],
    mount: placeInPage,
    host: document.body,
    text: ENGLISH,
    confirmClose: false,
    withoutHelp: false,
    frameSandbox: false,
    mayClose: () => true,
    nonce: crypto.randomUUID(),
    time: Date.now(),
    matchReturn: () => 'foreign',
    report: (signal) => void signals.push(signal),
    refuse: (reason) => void refusals.push(reason),
    ...options,
  };
  return { request, signals, refusals, end: () => controller.abort() };
}

function placeInPage(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  return host.attachShadow({ mode: 'open' });
}
