import type { JourneyPlan } from '../connect/journey-plan.ts';
import type { FinboxConnect } from '../element/finbox-connect.ts';
import { SIMULATION, type Simulatable } from '../element/simulation.ts';
import type { LaunchHandle, LaunchRequest, LaunchTarget } from '../launch/target.ts';
import type { SimulationOptions } from './simulation-options.ts';

/** A journey that has been launched without a window. */
export interface StagedJourney {
  readonly request: LaunchRequest;
  /** Resolves when the session is there, or when the journey has ended before. */
  readonly ready: Promise<void>;
}

/** Where the simulated journeys of one element are launched. */
export interface Stage {
  options: SimulationOptions;
  current: StagedJourney | null;
  launched: (journey: StagedJourney) => void;
}

const stages = new WeakMap<FinboxConnect, Stage>();

/** From now on the element's journeys are launched on the stage and in no frame or window. */
export function stageFor(element: FinboxConnect & Simulatable, options: SimulationOptions): Stage {
  const known = stages.get(element);
  if (known) return Object.assign(known, { options });
  const stage: Stage = { options, current: null, launched: () => {} };
  stages.set(element, stage);
  element[SIMULATION] = (plan) => changePlan(element, plan, stage);
  return stage;
}

/** The journey that the element launches next. */
export function nextJourney(stage: Stage): Promise<StagedJourney> {
  return new Promise((resolve) => {
    stage.launched = resolve;
  });
}

function changePlan(element: FinboxConnect, plan: JourneyPlan, stage: Stage): JourneyPlan {
  return {
    ...plan,
    target: stagedTarget(plan.target, stage),
    session: sessionFor(element, plan, stage.options),
    status: statusFor(element, plan, stage.options),
    // Nothing here waits for the page's scripts, or for a clock that the test has stopped.
    ready: Promise.resolve(),
  };
}

function sessionFor(
  { sessionId, redirectUrl, fetchSession }: FinboxConnect,
  plan: JourneyPlan,
  { session }: SimulationOptions,
): JourneyPlan['session'] {
  const isEndpoint = !sessionId && !redirectUrl && !fetchSession;
  const isAsked = typeof plan.session === 'function';
  const given = session ?? (isEndpoint && isAsked ? { session_id: 'simulated-session' } : null);
  return given ? () => Promise.resolve(given) : plan.session;
}

/** The page's own `fetchStatus` is asked; an endpoint is not, for want of a network. */
function statusFor(
  { fetchStatus }: FinboxConnect,
  { status }: JourneyPlan,
  { confirmed = true }: SimulationOptions,
): JourneyPlan['status'] {
  if (fetchStatus || !status) return status;
  return confirmed ? () => Promise.resolve({ upload_status: 'COMPLETED' }) : null;
}

/** Opens when the display would, and shows nothing. */
function stagedTarget({ opens }: LaunchTarget, stage: Stage): LaunchTarget {
  return {
    opens,
    launch(request): LaunchHandle {
      let navigated = (): void => {};
      const ready = new Promise<void>((resolve) => {
        navigated = resolve;
        request.signal.addEventListener('abort', () => resolve());
      });
      stage.current = { request, ready };
      stage.launched(stage.current);
      return { navigate: navigated };
    },
  };
}
