import type { LenderPage } from './lender-page.ts';

/** The columns of the table of browsers. */
export type BrowserGroup =
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

/** One case that every browser plays. */
export interface Row<Group extends string = BrowserGroup> {
  /** Where the generated table counts or lists it. */
  readonly group: Group;
  readonly name: string;
  /** Played without CI too. */
  readonly isShort?: true;
  /** What the guard would count as a fault, but belongs to the case. */
  readonly allows?: RegExp;
  readonly play: (lender: LenderPage) => Promise<void>;
}
