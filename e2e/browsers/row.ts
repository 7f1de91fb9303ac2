import type { LenderPage } from './lender-page.ts';

/** One case that every browser plays. */
export interface Row {
  /** The column of the generated table. */
  readonly group:
    | 'inline'
    | 'modal'
    | 'popup'
    | 'tab'
    | 'redirect'
    | 'closing'
    | 'session refused'
    | 'style policy'
    | 'moved'
    | 'return page'
    | 'core'
    | 'classic script'
    | 'axe';
  readonly name: string;
  /** Played without CI too. */
  readonly isShort?: true;
  /** What the guard would count as a fault, but belongs to the case. */
  readonly allows?: RegExp;
  readonly play: (lender: LenderPage) => Promise<void>;
}
