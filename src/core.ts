export { connect, resume, type ConnectOptions } from './connect/connect.ts';
export type { Journey } from './connect/journey.ts';
export type { JourneyOutput } from './journey/transition.ts';
export { decodeReturnUrl as readReturn } from './protocol/return-url.ts';
export type * from './types.ts';
