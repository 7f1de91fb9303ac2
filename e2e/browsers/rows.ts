import { CLOSING_ROWS } from './closing-rows.ts';
import { DISPLAY_ROWS } from './display-rows.ts';
import { ENTRY_ROWS } from './entry-rows.ts';
import { PAGE_ROWS } from './page-rows.ts';
import { REFUSAL_ROWS } from './refusal-rows.ts';
import type { Row } from './row.ts';
import { SEEN_ROWS } from './seen-rows.ts';

export const ROWS: readonly Row[] = [
  ...DISPLAY_ROWS,
  ...CLOSING_ROWS,
  ...SEEN_ROWS,
  ...REFUSAL_ROWS,
  ...PAGE_ROWS,
  ...ENTRY_ROWS,
];
