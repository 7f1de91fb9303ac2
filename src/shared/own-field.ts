/**
 * A field of an object that came from outside: own properties only, so that a polluted
 * `Object.prototype` cannot answer in its place. `undefined` for what is no object.
 */
export function ownField(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  const isOwn = isObject && Object.prototype.hasOwnProperty.call(value, name);
  return isOwn ? (value as { readonly [name: string]: unknown })[name] : undefined;
}
