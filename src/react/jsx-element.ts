import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FinboxConnectEventMap } from '../element/events.ts';
import type { ElementProperties } from '../element/apply-properties.ts';
import type { FinboxConnect } from '../index.ts';

type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : '';

/** React 18 writes `false` as an attribute, which then is there. */
type AttributeValue<Value> = Value extends boolean ? true | '' : Value;

type Attributes = {
  readonly [
    Name in keyof ElementProperties as ElementProperties[Name] extends
      string | number | boolean | undefined
      ? KebabCase<Name>
      : never
  ]?: AttributeValue<ElementProperties[Name]> | undefined;
};

/** React 19 attaches these, but not to an element that it hydrates (react/react#35446). */
type EventProps = {
  readonly [Name in keyof FinboxConnectEventMap as `on${Name}`]?: (
    event: FinboxConnectEventMap[Name],
  ) => void;
};

/**
 * The bare element in JSX: its attributes in React 18 and 19; properties, such as `fetchSession`, and
 * events in 19 alone.
 */
export type FinboxConnectJsx = DetailedHTMLProps<HTMLAttributes<FinboxConnect>, FinboxConnect> &
  Attributes &
  ElementProperties &
  EventProps & { readonly class?: string | undefined };

declare module 'react' {
  // eslint-disable-next-line typescript/no-namespace -- React's types are extended in no other way.
  namespace JSX {
    interface IntrinsicElements {
      'finbox-connect': FinboxConnectJsx;
    }
  }
}
