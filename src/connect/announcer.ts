import { throwUncaught } from '../shared/throw-uncaught.ts';

type Listener<Notice> = (notice: Notice) => void;

/**
 * Holds notices back until `ready`, then tells each to every listener before the next one, also when
 * a listener causes another. A listener that throws is reported as an uncaught error and stops
 * nobody else.
 */
export function createAnnouncer<Notice>(
  ready: Promise<void>,
): [announce: Listener<Notice>, subscribe: (listener: Listener<Notice>) => () => void] {
  const listeners = new Set<Listener<Notice>>();
  const waiting: Notice[] = [];
  let isHeld = true;

  const drain = (): void => {
    isHeld = true;
    // Reaches what a listener adds to it in the meantime, too.
    for (const notice of waiting) {
      for (const listener of listeners) {
        try {
          listener(notice);
        } catch (error) {
          throwUncaught(error);
        }
      }
    }
    waiting.length = 0;
    isHeld = false;
  };
  void ready.then(drain);

  return [
    (notice) => {
      waiting.push(notice);
      if (!isHeld) drain();
    },
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  ];
}
