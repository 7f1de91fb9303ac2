import { onTestFinished } from 'vitest';

/** A page of this origin beside the test's, with a window of its own. It goes with the test. */
export interface FramedPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Says that all of the page has come. Before that it is still loading. */
  finish(): void;
}

/** Begins a page at an address of this origin; what it loads by `import` is the sources. */
export function beginPage(address: string, windowName = ''): FramedPage {
  const frame = document.createElement('iframe');
  frame.name = windowName;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new Error('The frame has no page.');
  // From now on the frame's address is the test page's, which it may change.
  page.open();
  view.history.replaceState(null, '', address);
  return { window: view as FramedPage['window'], document: page, finish: () => page.close() };
}

/** A module script of the page, run as soon as it is there. */
export function runModule({ document: page }: FramedPage, path: string): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = path;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} does not load.`)));
    page.head.append(script);
  });
}
