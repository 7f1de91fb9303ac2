import type { SessionParamsV2 } from './session-params.ts';

/** Answers a `redirect_url` that carries a token: to be used as it is, neither rebuilt nor logged. */
export const SESSION_PATH_V2 = '/v2/session/';

export function toBodyV2(params: SessionParamsV2): object {
  return { ...params };
}
