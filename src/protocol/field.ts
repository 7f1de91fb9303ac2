const ID_MAX_LENGTH = 500;
const TEXT_MAX_LENGTH = 2000;

/** A field that nothing rests on: another type is as good as absent. */
export function looseText(field: unknown): string | null {
  return typeof field === 'string' ? field : null;
}

/** A field that something rests on: another type, or an absurd length, spoils the whole. */
export function isBrokenId(field: unknown): boolean {
  return field != null && !(typeof field === 'string' && field.length <= ID_MAX_LENGTH);
}

/** The id as it was written; `null` where it is blank or broken. */
export function toId(field: unknown): string | null {
  return typeof field === 'string' && field.trim() && !isBrokenId(field) ? field : null;
}

/** Cut to length and on one line; `''` where it is no text. */
export function toText(field: unknown): string {
  return (looseText(field) ?? '')
    .slice(0, TEXT_MAX_LENGTH)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
