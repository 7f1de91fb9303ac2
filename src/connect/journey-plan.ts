import type { CloseRequester, LaunchRequest, LaunchTarget, LaunchText } from '../launch/target.ts';
import type { Display } from '../launch/targets.ts';
import { TARGETS } from '../launch/targets.ts';
import { decodeSessionAnswer } from '../protocol/session-answer.ts';
import { parseClientOrigins } from './client-origins.ts';
import type { DiagnosticLog } from './diagnostics.ts';
import { failed, type Failed } from './failures.ts';
import type { StatusSource } from './status-source.ts';
import { checkSession, type CheckedSession, type SessionSource } from './session.ts';

/** The production client of BankConnect (FinBox docs, session flow). */
export const DEFAULT_CLIENT_ORIGIN = 'https://bankconnectclient.finbox.in';

/** How long a session may take to arrive, and then the journey's page to load, in ms. */
export const DEFAULT_LOAD_TIMEOUT_MS = 30_000;

/** What a host says of a journey that it wants, in the host's own terms. */
export interface JourneySettings {
  /** The Session API's answer, or how to ask for it; anything else is an unusable session. */
  readonly session: unknown;
  /** How to ask what FinBox knows of the session; `null` where the host has given no way. */
  readonly status: StatusSource | null;
  readonly display: Display;
  /** Another way to show it than the display's own. */
  readonly target?: LaunchTarget;
  readonly clientOrigin: string | undefined;
  /** In ms; what is not a number of ms reads as the default. */
  readonly loadTimeout: number | undefined;
  readonly confirmClose: boolean | undefined;
  readonly withoutHelp?: boolean | undefined;
  readonly frameSandbox?: boolean | undefined;
  readonly text: LaunchText;
  readonly mount: LaunchRequest['mount'];
  readonly host: Element;
  readonly mayClose: (by: CloseRequester) => boolean;
  /** Nothing is announced before: the host's listeners may still have to be added. */
  readonly ready: Promise<void>;
  /** Which of several elements of the page it is. */
  readonly place: string;
  /** Where the journey is recorded; its host's earlier ones may be there too. */
  readonly log: DiagnosticLog;
}

/** Everything that one journey needs, with every default filled in and the session checked. */
export interface JourneyPlan extends Pick<
  JourneySettings,
  'status' | 'display' | 'text' | 'mount' | 'host' | 'mayClose' | 'ready' | 'place' | 'log'
> {
  readonly target: LaunchTarget;
  /** Known and checked already, or how to ask for it. */
  readonly session: CheckedSession | Failed | SessionSource;
  readonly origins: readonly string[];
  /** `0` for never. */
  readonly loadTimeoutMs: number;
  readonly confirmClose: boolean;
  readonly withoutHelp: boolean;
  readonly frameSandbox: boolean;
}

/** The one place where settings become a plan, so that the element and `connect()` cannot disagree. */
export function createPlan(settings: JourneySettings): JourneyPlan {
  const { session, display, target = TARGETS[display], clientOrigin, loadTimeout } = settings;
  const { status, text, mount, host, mayClose, ready, place, log } = settings;
  const origins = parseClientOrigins(clientOrigin ?? DEFAULT_CLIENT_ORIGIN);
  return {
    status,
    display,
    text,
    mount,
    host,
    mayClose,
    ready,
    place,
    log,
    target,
    session: isSource(session) ? session : checkKnownSession(session, origins),
    origins,
    loadTimeoutMs: isDuration(loadTimeout) ? loadTimeout : DEFAULT_LOAD_TIMEOUT_MS,
    confirmClose: settings.confirmClose ?? false,
    withoutHelp: settings.withoutHelp ?? false,
    frameSandbox: settings.frameSandbox ?? false,
  };
}

/** Where a session is shown, if that is known without asking for it and it may be shown. */
export function addressOf(session: unknown, clientOrigin: string | null): string | null {
  if (isSource(session)) return null;
  const origins = parseClientOrigins(clientOrigin ?? DEFAULT_CLIENT_ORIGIN);
  const checked = checkKnownSession(session, origins);
  return checked.type === 'session' ? checked.url.href : null;
}

/** What a developer is told who has given no session. */
export const NO_SOURCE =
  'Nothing says where the session comes from: set session-endpoint, fetchSession, redirect-url or session-id.';

/** Checks a session that is there already: one that is no answer of the Session API is unusable. */
function checkKnownSession(session: unknown, origins: readonly string[]): CheckedSession | Failed {
  if (!session) return failed('invalid_session', NO_SOURCE);
  const answer = decodeSessionAnswer(session) ?? { sessionId: null, redirectUrl: null };
  return checkSession(answer, origins);
}

function isSource(session: unknown): session is SessionSource {
  return typeof session === 'function';
}

function isDuration(value: number | undefined): value is number {
  return typeof value === 'number' && value >= 0;
}
