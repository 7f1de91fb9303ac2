import { createApp, createSSRApp, type App, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { onTestFinished } from 'vitest';
import type { FinboxConnectElement } from './index.ts';

/** A Vue application of the page under test, which goes with the test. */
export interface Mounted {
  readonly app: App;
  readonly container: HTMLElement;
}

export function mount(component: Component): Mounted {
  return mountApp(createApp(component), '');
}

/** As a server has rendered it, with the element upgraded before Vue takes it over. */
export async function mountOnServerMarkup(component: Component): Promise<Mounted> {
  return mountApp(createSSRApp(component), await renderToString(createSSRApp(component)));
}

export function elementIn(container: ParentNode): FinboxConnectElement {
  const element = container.querySelector('finbox-connect');
  if (!element) throw new Error('Vue has not rendered the element.');
  return element;
}

function mountApp(app: App, html: string): Mounted {
  const container = document.createElement('main');
  container.innerHTML = html;
  document.body.append(container);
  app.mount(container);
  onTestFinished(() => {
    app.unmount();
    container.remove();
  });
  return { app, container };
}
