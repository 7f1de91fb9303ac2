import type { LenderPage } from '../browsers/lender-page.ts';
import type { Row } from '../browsers/row.ts';
import { AttackedPage } from './attacked-page.ts';

export type AttackGroup =
  | 'Who sends it'
  | 'From which origin'
  | 'What is sent'
  | 'When it is sent'
  | 'Which session'
  | 'The way back'
  | 'The status answer'
  | 'The page itself'
  | 'Policies';

/**
 * One attack. Each row ends with its control: the same page hears the genuine outcome, so that a page
 * that hears nothing at all passes no row.
 */
export type AttackRow = Row<AttackGroup>;

/** A row that is played on an attacked page. */
export function attackRow(
  group: AttackGroup,
  name: string,
  play: (page: AttackedPage) => Promise<unknown>,
  allows?: RegExp,
): AttackRow {
  return {
    group,
    name,
    ...(allows ? { allows } : {}),
    play: async (lender: LenderPage) => void (await play(new AttackedPage(lender))),
  };
}
