import { inject } from 'vitest';

/** BankConnect's origin in the tests that run inside a page: cross-site to that page. */
export const clientOrigin = inject('frameOrigin');

export const sessionUrl = (id = 'session-1'): string => `${clientOrigin}/?session_id=${id}`;

/** Today's envelope, as FinBox's documents print it. */
export function envelope(status: string, payload: Record<string, unknown>): unknown {
  return { type: 'finbox-bankconnect', status, payload };
}

/** The one journey frame below a node, shadow roots included. */
export function frameIn(node: ParentNode): HTMLIFrameElement {
  const frame = findFrame(node);
  if (!frame) throw new Error('There is no journey frame.');
  return frame;
}

export function findFrame(node: ParentNode): HTMLIFrameElement | null {
  const frame = node.querySelector('iframe');
  if (frame) return frame;
  for (const each of node.querySelectorAll('*')) {
    const found = each.shadowRoot && findFrame(each.shadowRoot);
    if (found) return found;
  }
  return null;
}

/** Waits until a frame has loaded BankConnect's page: the empty page that it begins with loads too. */
export async function loaded(frame: HTMLIFrameElement): Promise<void> {
  do await eventOf(frame, 'load');
  while (frame.contentDocument);
}

/** Lets the page in a frame say something, as BankConnect would; several things in one task. */
export function say(frame: HTMLIFrameElement, ...messages: readonly unknown[]): void {
  frame.contentWindow?.postMessage({ say: messages }, '*');
}

/** The address of the page in a frame, which only that page can tell. */
export function addressIn(frame: HTMLIFrameElement): Promise<string> {
  return new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (source !== frame.contentWindow || !data?.where) return;
      window.removeEventListener('message', hear);
      resolve(data.where);
    };
    window.addEventListener('message', hear);
    frame.contentWindow?.postMessage({ where: true }, '*');
  });
}

export function eventOf<Type extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: Type,
): Promise<GlobalEventHandlersEventMap[Type]> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as GlobalEventHandlersEventMap[Type]), {
      once: true,
    });
  });
}
