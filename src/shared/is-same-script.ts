/**
 * Whether two BCP 47 tags are written in the same script: a reader of `pa-Arab` or `hi-Latn` cannot read
 * what is written for `pa` or `hi`.
 */
export function isSameScript(one: string, other: string): boolean {
  return scriptOf(one) === scriptOf(other);
}

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replace(/_/g, '-')).maximize().script;
  } catch {
    // Pages put all sorts of things into `lang`; what is no tag names no script.
    return undefined;
  }
}
