/** As much of a `Storage` as pages use, kept nowhere. */
class MemoryStorage implements Storage {
  readonly #values = new Map<string, string>();
  [name: string]: unknown;

  get length(): number {
    return this.#values.size;
  }

  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }

  getItem(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    this.#values.set(name, value);
  }

  removeItem(name: string): void {
    this.#values.delete(name);
  }

  clear(): void {
    this.#values.clear();
  }
}

/**
 * Gives a page a `sessionStorage` of its own. All stages of a review are pages of one tab, and would take
 * up each other's journeys.
 */
export function ownStorage(page: Window): void {
  Object.defineProperty(page, 'sessionStorage', { value: new MemoryStorage() });
}
