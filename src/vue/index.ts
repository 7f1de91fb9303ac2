export { FinboxConnect, type FinboxConnectInstance } from './finbox-connect.ts';
export type { FinboxConnectProps } from './emits.ts';
export { useFinboxConnect, type UseFinboxConnect } from './use-finbox-connect.ts';
export type { ConnectOptions } from '../connect/connect.ts';
export type { FinboxConnect as FinboxConnectElement } from '../element/finbox-connect.ts';
export type * from '../element/events.ts';
export type { LaunchMode } from '../element/journey-properties.ts';
export type * from '../types.ts';
