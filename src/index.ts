import { FinboxConnect } from './element/finbox-connect.ts';

export { FinboxConnect };
export * from './element/events.ts';
export type { LaunchMode } from './element/journey-properties.ts';
export type { ElementText, TextChange } from './element/text/text.ts';
export { decodeReturnUrl as readReturn } from './protocol/return-url.ts';
export type * from './types.ts';

// Imported twice, or in Node without a registry, this does nothing.
if (globalThis.customElements && !customElements.get('finbox-connect')) {
  customElements.define('finbox-connect', FinboxConnect);
}
