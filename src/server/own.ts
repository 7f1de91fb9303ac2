/**
 * The object's own properties alone, so that reading an option finds nothing that another script has
 * put on `Object.prototype`.
 */
export function ownOf<T extends object>(value: T): T {
  return Object.assign(Object.create(null), value);
}
