/** `null` for what is no address. `URL.parse` is not in every Node that we support. */
export function parseUrl(text: string, base?: URL): URL | null {
  return URL.canParse(text, base?.href) ? new URL(text, base) : null;
}
