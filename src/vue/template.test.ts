// @ts-expect-error -- Vue has types for its main entry alone, which comes without the compiler.
import { createApp as createUntypedApp } from 'vue/dist/vue.esm-browser.js';
import { onTestFinished, expect, test, vi } from 'vitest';
import type { createApp as CreateApp } from 'vue';
import { clientOrigin, eventOf, sessionUrl } from '../launch/in-page.test-support.ts';
import type { Session } from '../index.ts';
import '../index.ts';
import { elementIn } from './mount.test-support.ts';

const createApp = createUntypedApp as typeof CreateApp;

test('the bare element in a template, as the README has it: a function as a property, and events', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const container = document.createElement('main');
  const onFailure = vi.fn<(event: Event) => void>();
  const fetchSession = async (): Promise<Session> => ({ redirect_url: sessionUrl() });
  const app = createApp({
    template: `<finbox-connect :client-origin="clientOrigin" :fetchSession.prop="fetchSession"
      @finbox-failure="onFailure"></finbox-connect>`,
    setup: () => ({ clientOrigin, fetchSession, onFailure }),
  });
  document.body.append(container);
  app.mount(container);
  onTestFinished(() => {
    app.unmount();
    container.remove();
  });
  const element = elementIn(container);
  await eventOf(element, 'finbox-open');
  element.close();
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  expect(element.getAttributeNames().filter((name) => /fetch/i.test(name))).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
});
