export { simulateJourney } from './simulate-journey.ts';
export type { SimulationOptions } from './simulation-options.ts';
export type { JourneyStep, SimulatedSuccess } from './step.ts';
export {
  fakeFinboxClient,
  type FakeFinboxClient,
  type FinboxOperation,
} from './back-end/fake-finbox-client.ts';
export type { FakeSession } from './back-end/fake-sessions.ts';
export { webhookBodies } from './back-end/webhook-bodies.ts';
export {
  routeJourney,
  type RoutablePage,
  type RoutedRequest,
  type RouteOptions,
} from './route-journey.ts';
