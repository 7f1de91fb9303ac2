import * as v from 'valibot';

const ID_MAX_LENGTH = 500;
const TEXT_MAX_LENGTH = 2000;

/** Something rests on it: another type spoils the whole. */
export const Strict = v.nullish(v.string());

/** Nothing rests on it: another type is as good as absent. */
export const Loose = v.fallback(Strict, null);

type Field = v.InferOutput<typeof Strict>;

export function isTooLong(id: Field): boolean {
  return (id?.length ?? 0) > ID_MAX_LENGTH;
}

/** The id as it was written; `null` where it is blank or absurd. */
export function toId(id: Field): string | null {
  return id?.trim() && !isTooLong(id) ? id : null;
}

/** Cut to length and on one line. */
export function toText(text: Field): string {
  return (text ?? '')
    .slice(0, TEXT_MAX_LENGTH)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
