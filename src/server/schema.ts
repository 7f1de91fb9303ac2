import * as v from 'valibot';
import { ownOf } from './own.ts';

/*
 * What answers and webhooks are made of. A field that nothing rests on is tolerated: another type is as
 * good as absent, and an empty text, which the API writes for "none", is `null`.
 */

export const Text = orNull(v.string());

/** Something rests on it. */
export const Id = v.pipe(v.string(), v.nonEmpty());

/** `DD/MM/YYYY`, but in `missing_data` `YYYY-MM-DD`. */
export const DateRange = orNull(objectOf({ from_date: Text, to_date: Text }));

/**
 * Instead of valibot's `object`, which walks inherited names too: whatever another script has put on
 * `Object.prototype` would be a field without a schema.
 */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(ownOf(entries));
}

/** Keeps members that are not documented. Instead of valibot's `looseObject`, as `objectOf`. */
export function openObjectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.looseObject(ownOf(entries));
}

export function orNull<T>(schema: v.GenericSchema<unknown, T>) {
  const toNull = v.transform((value: T): T | null => (value === '' ? null : value));
  return v.fallback(v.pipe(schema, toNull), null);
}

/** A list of what can be read of it; an odd entry does not cost the others. No list is an empty one. */
export function listOf<T>(item: v.GenericSchema<unknown, T>) {
  return v.fallback(givenListOf(item), []);
}

/** As `listOf`, but there must be one, and where it has entries something of it can be read. */
export function givenListOf<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => ({
      entries,
      read: entries.flatMap((entry) => readEntry(item, entry)),
    })),
    v.check(({ entries, read }) => read.length > 0 || entries.length === 0),
    v.transform(({ read }): T[] => read),
  );
}

function readEntry<T>(item: v.GenericSchema<unknown, T>, entry: unknown): T[] {
  const { success, output } = v.safeParse(item, entry);
  return success ? [output] : [];
}

/**
 * For an answer of which nothing is needed: an object, or an empty body. A lone `detail` is how a part of
 * the API refuses, whatever the status.
 */
export function objectOrNothingOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object | null>(
      (value) =>
        value === null ||
        (typeof value === 'object' && !Array.isArray(value) && !('detail' in value)),
    ),
    v.transform((value): object => value ?? Object.create(null)),
    objectOf(entries),
  );
}
