import type { JourneyPlan } from '../connect/journey-plan.ts';

/** Changes the plan of an element's next journey. */
export type PlanChange = (plan: JourneyPlan) => JourneyPlan;

/**
 * Where `finbox-connect/testing` leaves the change on an element. Registered globally: a test runner that
 * loads CommonJS has the kit in one copy of this package and the element in another.
 */
export const SIMULATION: unique symbol = Symbol.for('finbox-connect.simulation');

/** An element whose journeys a test may play. */
export interface Simulatable {
  [SIMULATION]?: PlanChange;
}
