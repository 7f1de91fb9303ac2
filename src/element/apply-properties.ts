import type { ReactiveElement } from 'lit';
import { JourneyProperties } from './journey-properties.ts';

type PropertyName = Exclude<keyof JourneyProperties, keyof ReactiveElement>;

/** What a host may say of a journey, as a framework's props. `undefined` stands for the default. */
export type ElementProperties = {
  readonly [Name in keyof Pick<JourneyProperties, PropertyName>]?:
    JourneyProperties[Name] | undefined;
};

/** The properties that the wrappers pass on: all that the element declares. */
export const PROPERTY_NAMES: readonly string[] = Object.keys(JourneyProperties.properties);

/** Vue gives a bare attribute, as in `<FinboxConnect confirm-close>`, as an empty string. */
function readProperty(props: ElementProperties, name: string): unknown {
  const value: unknown = Reflect.get(props, name);
  return value === '' && JourneyProperties.properties[name]?.type === Boolean ? true : value;
}

/** Sets what has changed since `before`, so that what others have set meanwhile stays. */
export function applyProperties(
  element: JourneyProperties,
  next: ElementProperties,
  before: ElementProperties,
): void {
  for (const name of PROPERTY_NAMES) {
    const value = readProperty(next, name);
    if (value !== readProperty(before, name)) Reflect.set(element, name, value);
  }
}
