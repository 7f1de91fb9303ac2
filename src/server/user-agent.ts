import { VERSION } from './version.ts';

const OURS = `finbox-connect/${VERSION}`;

/** The lender's product before ours. Throws `TypeError` for what cannot be sent as a header. */
export function userAgentOf(product: string | undefined): string {
  if (!product) return OURS;
  if (/^[\x20-\x7e]+$/.test(product)) return `${product.trim()} ${OURS}`;
  throw new TypeError('userAgent must be a text of ASCII characters on one line.');
}
