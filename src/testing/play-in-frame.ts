import { FRAME_ORIGIN } from '../launch/frame-window.ts';
import { messageOf, type JourneyStep } from './step.ts';

/** A frame that a journey is shown in, and the origin that it was sent to. */
interface PlayableFrame {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
}

/** The frame of a journey that runs, in the shadow roots below `root` too. */
export function findFrame(root: Element | Document): PlayableFrame {
  const [found] = framesIn(root).flatMap((frame) => {
    const { [FRAME_ORIGIN]: origin } = frame;
    return origin ? [{ frame, origin }] : [];
  });
  if (found) return found;
  throw new Error(
    'No journey runs in a frame here, or its session has not come yet: wait until its status is not ' +
      '"starting". Or call simulateJourney before the page opens the journey, with { open: false } ' +
      'where the page opens it itself.',
  );
}

/** Lets the journey's page hear messages as they would come from the frame. */
export async function playInFrame(
  { frame, origin }: PlayableFrame,
  steps: readonly JourneyStep[],
): Promise<void> {
  const messages = steps.map(messageOf);
  const view = frame.ownerDocument.defaultView;
  if (!view) throw new Error('The document has no window.');
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

type AnyFrame = HTMLIFrameElement & { readonly [FRAME_ORIGIN]?: string };

function framesIn(root: Element | Document | ShadowRoot): AnyFrame[] {
  const frames: AnyFrame[] = [...root.querySelectorAll('iframe')];
  const own = 'shadowRoot' in root && root.shadowRoot ? [root.shadowRoot] : [];
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...frames, ...[...own, ...shadows].flatMap(framesIn)];
}
