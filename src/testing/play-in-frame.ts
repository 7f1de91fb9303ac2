import { FRAME_ORIGIN } from '../launch/frame-window.ts';
import { messageOf, type JourneyStep } from './step.ts';

/** The frame of a journey that runs, in the shadow roots below `root` too. */
export function findFrame(root: Element | Document): HTMLIFrameElement {
  const frame = framesIn(root).find((each) => each.getAttribute('part') === 'frame');
  if (frame) return frame;
  throw new Error(
    'No journey runs in a frame here. Call simulateJourney before the page opens the journey, with ' +
      '{ open: false } where the page opens it itself.',
  );
}

/** Lets the journey's page hear messages as they would come from the frame. */
export async function playInFrame(
  frame: HTMLIFrameElement,
  steps: readonly JourneyStep[],
): Promise<void> {
  const messages = steps.map(messageOf);
  const view = frame.ownerDocument.defaultView;
  if (!view) throw new Error('The document has no window.');
  const origin = originOf(frame);
  // jsdom and happy-dom, which load no frame, give it no window that could be a source.
  if (!frame.contentWindow) Object.defineProperty(frame, 'contentWindow', { value: {} });
  for (const data of messages) {
    const message = new view.MessageEvent('message', { data, origin });
    // Not by the constructor: test environments refuse even their own windows there.
    Object.defineProperty(message, 'source', { value: frame.contentWindow });
    view.dispatchEvent(message);
    // What listens to the event may have work to do before the next one comes.
    await Promise.resolve();
  }
}

function originOf(frame: HTMLIFrameElement & { readonly [FRAME_ORIGIN]?: string }): string {
  const origin = frame[FRAME_ORIGIN];
  if (origin) return origin;
  throw new Error('The journey has no session yet: wait until its status is not "starting".');
}

function framesIn(root: Element | Document | ShadowRoot): HTMLIFrameElement[] {
  const frames = [...root.querySelectorAll('iframe')];
  const own = 'shadowRoot' in root && root.shadowRoot ? [root.shadowRoot] : [];
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...frames, ...[...own, ...shadows].flatMap(framesIn)];
}
