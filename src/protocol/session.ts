/**
 * What a back end got from the Session API and hands to the page, in the API's own spelling. At
 * least one of the two is needed; `redirect_url` wins, because a v2 session's carries a token.
 */
export interface Session {
  readonly session_id?: string;
  readonly redirect_url?: string;
}
