import { entityIdOf } from './messages.ts';
import type { JourneyEnd } from './play.ts';
import type { Session } from './sessions.ts';

/**
 * The lender's return page with the result behind it, or `null` where the session named none.
 * The text is appended literally, as the docs have it. Source: FinBox docs, session flow, Redirect Workflow.
 */
export function returnAddress(session: Session, end: JourneyEnd): string | null {
  const { redirectUrl, linkId } = session.request;
  if (redirectUrl === null) return null;
  const results = {
    success: `success=true&session_id=${session.id}`,
    'bare-success': 'success=true',
    'entity-success': `success=true&entity_id=${entityIdOf({ sessionId: session.id, linkId })}`,
    exit: 'success=false',
  };
  return `${redirectUrl}${redirectUrl.includes('?') ? '&' : '?'}${results[end]}`;
}
