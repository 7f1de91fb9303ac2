import type { AttackRow } from './attack-row.ts';
import { DATA_ROWS } from './data-rows.ts';
import { LIFE_ROWS } from './life-rows.ts';
import { ORIGIN_ROWS } from './origin-rows.ts';
import { PAGE_ROWS } from './page-rows.ts';
import { POLICY_ROWS } from './policy-rows.ts';
import { REDIRECT_ROWS } from './redirect-rows.ts';
import { RETURN_ROWS } from './return-rows.ts';
import { SENDER_ROWS } from './sender-rows.ts';

export const ATTACK_ROWS: readonly AttackRow[] = [
  ...SENDER_ROWS,
  ...ORIGIN_ROWS,
  ...DATA_ROWS,
  ...LIFE_ROWS,
  ...RETURN_ROWS,
  ...REDIRECT_ROWS,
  ...PAGE_ROWS,
  ...POLICY_ROWS,
];
