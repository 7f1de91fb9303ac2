/** The class without registration, for a tag name of one's own. */
export { FinboxConnect } from './element/finbox-connect.ts';
export * from './element/events.ts';
export type { LaunchMode } from './element/journey-properties.ts';
export type { ElementText, TextChange } from './element/text/text.ts';
export { decodeReturnUrl as readReturn } from './protocol/return-url.ts';
export type * from './types.ts';
