import { ownOf } from './own.ts';
import type { SessionParams } from './session-params.ts';

export const SESSION_PATH_V1 = '/v1/session/';

export function toBodyV1(given: SessionParams): object {
  const { aa_recurring_tenure_month: months, ...params } = ownOf(given);
  return { ...(months !== undefined && { aa_recurring_tenure_month_count: months }), ...params };
}
