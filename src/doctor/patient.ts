import type { Page } from './page.ts';
import type { Script } from './scripts.ts';
import type { Tag } from './read-tags.ts';

/** Everything about a lender's page that the checks look at. */
export interface Patient {
  readonly page: Page;
  /** The `<finbox-connect>` elements that the page was served with. */
  readonly elements: readonly Tag[];
  readonly scripts: readonly Script[];
  /** Where BankConnect's client may be. */
  readonly clientOrigins: readonly string[];
  /** The lender's endpoints that the page's script asks. */
  readonly endpoints: readonly URL[];
  readonly displays: ReadonlySet<string>;
}
