import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { onTestFinished } from 'vitest';
import type { FinboxConnectElement } from './index.ts';

/** A React root of the page under test, which goes with the test. */
export interface Rendered {
  readonly root: Root;
  readonly container: HTMLElement;
  render(node: ReactNode): void;
}

export function renderRoot(node: ReactNode): Rendered {
  const container = createContainer();
  const root = createRoot(container);
  const render = (next: ReactNode): void => flushSync(() => root.render(next));
  onTestFinished(() => root.unmount());
  render(node);
  return { root, container, render };
}

export function createContainer(html = ''): HTMLElement {
  const container = document.createElement('main');
  container.innerHTML = html;
  document.body.append(container);
  onTestFinished(() => container.remove());
  return container;
}

export function elementIn(container: ParentNode): FinboxConnectElement {
  const element = container.querySelector('finbox-connect');
  if (!element) throw new Error('React has not rendered the element.');
  return element;
}
