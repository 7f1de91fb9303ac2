/** How many letters may be wrong, missing or too many. */
const MAX_MISTAKES = 2;

/**
 * Finds attributes that look like one of an element's attributes or properties and are not: `sesion-id`,
 * `redirectUrl`, `fetch-session`. Names that mean something anywhere in HTML are too far from all of them,
 * and what a template language marks with `:`, `@` or the like is its own.
 */
export function findMisspelt(
  element: Element,
  attributes: readonly string[],
  properties: readonly string[],
): readonly string[] {
  const plain = element.getAttributeNames().filter((name) => /^[a-z][\w-]*$/i.test(name));
  const unknown = plain.filter((name) => !attributes.includes(name));
  const known = [...attributes, ...properties.map((name) => `the property ${name}`)];
  return unknown.flatMap((given) => {
    const meant = known.find((name) => isNear(lettersOf(given), lettersOf(name)));
    return meant ? `The attribute ${given} does not exist: is it ${meant}?` : [];
  });
}

function lettersOf(name: string): string {
  return name.replace(/the property |[-_]/g, '').toLowerCase();
}

/** Levenshtein's distance, as far as it matters. */
function isNear(one: string, other: string, left: number = MAX_MISTAKES): boolean {
  if (one === other) return true;
  const [shorterOne, shorterOther] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return isNear(shorterOne, shorterOther, left);
  return (
    left > 0 &&
    (isNear(shorterOne, shorterOther, left - 1) ||
      isNear(shorterOne, other, left - 1) ||
      isNear(one, shorterOther, left - 1))
  );
}
