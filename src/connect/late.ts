import type { LaunchTarget } from '../launch/target.ts';
import { failed } from './failures.ts';
import type { JourneyPlan } from './plan.ts';

type OnScreen = typeof import('./on-screen.ts');
type Frame = 'inline' | 'modal';

let onScreen: OnScreen | null = null;

/**
 * Loads the other part of a journey without the element while its session is fetched. No window is sent
 * anywhere before it is here, so nothing can happen in a journey that could not be read.
 */
async function load(): Promise<OnScreen | null> {
  try {
    onScreen = await import('./on-screen.ts');
  } catch {
    // Whoever asks for the session says so. The next journey asks again; not every browser does.
  }
  return onScreen;
}

/** A frame's target, there as soon as it has been loaded. */
export function lateTarget(frame: Frame): Pick<LaunchTarget, 'launch'> {
  return {
    launch(request) {
      const launching = load().then(
        (part) => (!request.signal.aborted && part?.[frame].launch(request)) || null,
      );
      return { navigate: (url) => void launching.then((handle) => handle?.navigate(url)) };
    },
  };
}

/** The place for a frame, which is asked for by the part that has just been loaded. */
export function lateMount(parent: HTMLElement, signal: AbortSignal): Node & ParentNode {
  return onScreen?.createMount(parent, signal) ?? parent;
}

export const lateReading: Pick<JourneyPlan, 'decodeMessage' | 'requestSession'> = {
  decodeMessage: (data) => onScreen?.decodeMessage(data) ?? { kind: 'foreign' },
  async requestSession(source, origins, signal) {
    const answer = new Promise((give) => give(source(signal)));
    // Whoever reads the answer hears of its failure too.
    answer.catch(() => {});
    const part = await load();
    return part
      ? part.requestSession(() => answer, origins, signal)
      : failed('session_unavailable', 'finbox-connect could not be loaded.');
  },
};
