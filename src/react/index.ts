'use client';

export { FinboxConnect } from './finbox-connect.tsx';
export { useFinboxConnect, type UseFinboxConnect } from './use-finbox-connect.ts';
export type { FinboxConnectProps } from './props.ts';
export type { FinboxConnectJsx } from './jsx-element.ts';
export type { ConnectOptions } from '../connect/connect.ts';
export type { FinboxConnect as FinboxConnectElement } from '../element/finbox-connect.ts';
export type * from '../element/events.ts';
export type { LaunchMode } from '../element/journey-properties.ts';
export type * from '../types.ts';
