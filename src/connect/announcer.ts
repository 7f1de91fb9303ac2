/** Tells listeners in order, once there may be any. */
export interface Announcer<Notice> {
  announce(notice: Notice): void;
  subscribe(listener: (notice: Notice) => void): () => void;
}

/**
 * Holds notices back until `ready`, then tells each to every listener before the next one, also when
 * a listener causes another. A listener that throws is reported as an uncaught error and stops
 * nobody else.
 */
export function createAnnouncer<Notice>(ready: Promise<void>): Announcer<Notice> {
  const listeners = new Set<(notice: Notice) => void>();
  const waiting: Notice[] = [];
  let isHeld = true;

  const drain = (): void => {
    if (isHeld) return;
    isHeld = true;
    for (let notice = waiting.shift(); notice !== undefined; notice = waiting.shift()) {
      for (const listener of listeners) {
        try {
          listener(notice);
        } catch (error) {
          reportError(error);
        }
      }
    }
    isHeld = false;
  };
  void ready.then(() => {
    isHeld = false;
    return drain();
  });

  return {
    announce(notice) {
      waiting.push(notice);
      drain();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
