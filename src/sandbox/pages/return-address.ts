import { entityIdOf } from '../scenarios/messages.ts';
import type { ReturnResult } from '../scenarios/page-actions.ts';
import type { Session } from '../sessions/sessions.ts';
import { senderOf } from './visit.ts';

/**
 * The lender's return page with the result appended, or `null` where the session has none. The text
 * is appended literally, as the docs have it. Source: FinBox docs, session flow, Redirect Workflow.
 */
export function returnAddress(session: Session, result: ReturnResult): string | null {
  const { redirectUrl } = session.request;
  if (redirectUrl === null) return null;
  const queries: Readonly<Record<ReturnResult, string>> = {
    success: `success=true&session_id=${session.id}`,
    'success-without-id': 'success=true',
    'success-with-entity': `success=true&entity_id=${entityIdOf(senderOf(session))}`,
    exit: 'success=false',
  };
  return `${redirectUrl}${redirectUrl.includes('?') ? '&' : '?'}${queries[result]}`;
}
