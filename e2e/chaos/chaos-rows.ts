import { ELEMENT_ROWS } from './element-rows.ts';
import { NETWORK_ROWS } from './network-rows.ts';
import { PAGE_ROWS } from './page-rows.ts';
import { SERVER_ROWS } from './server-rows.ts';
import type { ChaosRow } from './chaos-row.ts';

export const CHAOS_ROWS: readonly ChaosRow[] = [
  ...SERVER_ROWS,
  ...NETWORK_ROWS,
  ...PAGE_ROWS,
  ...ELEMENT_ROWS,
];
