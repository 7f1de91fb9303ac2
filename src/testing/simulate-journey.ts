import type { FinboxConnect } from '../element/finbox-connect.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import { isRunning } from '../journey/transition.ts';
import { findElement } from './find-element.ts';
import { findFrame, playInFrame } from './play-in-frame.ts';
import type { SimulationOptions } from './simulation-options.ts';
import { nextJourney, stageFor, type StagedJourney } from './stage.ts';
import { isEnd, signalOf, type JourneyStep } from './step.ts';

/**
 * Plays a journey against a `<finbox-connect>`, or the first one inside what is given, without a frame, a
 * window or a network: the element itself reads the messages, changes its state and dispatches its events.
 *
 * Opens the journey unless one runs, so that several calls may go on with one journey. Resolves with the
 * outcome once the page has heard it, or with `null` where the steps end nothing. Rejects for a step that
 * does not exist, or that the element refuses.
 *
 * A journey that runs in a frame already, of `connect()` or `useFinboxConnect()` for one, is played in that
 * frame: give the document.
 */
export async function simulateJourney(
  target: Element | Document,
  steps: readonly JourneyStep[],
  options: SimulationOptions = {},
): Promise<JourneyOutcome | null> {
  // Before anything is opened: a misspelt step leaves no journey behind.
  steps.forEach(signalOf);
  const element = findElement(target);
  if (!element) {
    await playInFrame(findFrame(target), steps);
    return null;
  }
  const stage = stageFor(element, options);
  const staged = stage.current;
  if (isRunning(element.status)) {
    const isStaged = staged && !staged.request.signal.aborted;
    return isStaged ? play(element, staged, steps) : playInOwnFrame(element, steps);
  }
  const next = nextJourney(stage);
  if (options.open === false) return play(element, await next, steps);
  const outcome = element.open();
  const launched = await Promise.race([next, outcome]);
  return 'request' in launched ? play(element, launched, steps) : launched;
}

async function play(
  element: FinboxConnect,
  { request, ready }: StagedJourney,
  steps: readonly JourneyStep[],
): Promise<JourneyOutcome | null> {
  const outcome = element.open();
  const { report, signal } = request;
  await ready;
  if (signal.aborted) return outcome;
  if (steps[0] !== 'block') report({ type: 'loaded' });
  for (const step of steps) {
    const before = refusals(element);
    report(signalOf(step));
    if (refusals(element) !== before && !isRaw(step)) throw refused(element, step);
    // What listens to the event may have work to do before the next one comes.
    await Promise.resolve();
  }
  return steps.some(isEnd) ? outcome : null;
}

/** A journey that was opened before the test came: its frame is there. */
async function playInOwnFrame(
  element: FinboxConnect,
  steps: readonly JourneyStep[],
): Promise<JourneyOutcome | null> {
  const outcome = element.open();
  await playInFrame(findFrame(element), steps);
  return steps.some(isEnd) ? outcome : null;
}

function refusals(element: FinboxConnect): string {
  return JSON.stringify(element.diagnostics().filter(({ kind }) => kind === 'refused'));
}

function refused(element: FinboxConnect, step: JourneyStep): Error {
  const reason = element
    .diagnostics()
    .flatMap((entry) => (entry.kind === 'refused' ? entry.reason : []))
    .at(-1);
  return new Error(
    `The element refused the step ${JSON.stringify(step)}: ${reason}. A success must name the session ` +
      'that was launched, or none.',
  );
}

/** A message of the test's own may be one that is to be refused. */
function isRaw(step: JourneyStep): boolean {
  return typeof step === 'object' && 'message' in step;
}
