interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly tellAll: () => void;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back when `signal` aborts, unless `until` aborts before. However many calls share a signal, it
 * has one listener: Node takes more than ten for a leak, and warns.
 */
export function onAbort(signal: AbortSignal, until: AbortSignal, callback: () => void): void {
  const { callbacks, tellAll } = waitingFor.get(signal) ?? startWaiting(signal);
  callbacks.add(callback);
  until.addEventListener('abort', () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener('abort', tellAll);
    waitingFor.delete(signal);
  });
}

function startWaiting(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const tellAll = () => callbacks.forEach((callback) => callback());
  signal.addEventListener('abort', tellAll);
  const waiting = { callbacks, tellAll };
  waitingFor.set(signal, waiting);
  return waiting;
}
