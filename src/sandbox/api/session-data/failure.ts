/** Why a statement or an account failed. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** What a tester writes into a file's name, or into the `link_id`, to cause the failure. */
export function wordOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}

/** The code whose word the text has. Of two, the longer: `incomplete-months` begins another word. */
export function findCode(text: string, codes: readonly string[]): string | null {
  const found = codes.filter((code) => text.toLowerCase().includes(wordOf(code)));
  return found.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
