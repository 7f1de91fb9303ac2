import type { GroupName } from './choice.ts';
import { isDeclarations, isPropertyValue } from './css.ts';
import { ATTRIBUTES, PARTS, PROPERTIES, SLOTS, type Attribute } from './surface.ts';

/** Whether the element has something of that name, and it can have the value. */
export function isOffered(group: GroupName, name: string, value: string): boolean {
  if (group === 'attributes') {
    return ATTRIBUTES.some((attribute) => attribute.name === name && isPossible(attribute, value));
  }
  const described = { slots: SLOTS, properties: PROPERTIES, parts: PARTS }[group];
  if (!described.some((each) => each.name === name)) return false;
  if (group === 'slots') return true;
  return group === 'parts' ? isDeclarations(value) : isPropertyValue(value);
}

function isPossible({ kind, values }: Attribute, value: string): boolean {
  if (kind === 'number') return /^\d+$/.test(value);
  return values.length === 0 || values.includes(value);
}
