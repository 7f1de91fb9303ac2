import type { JourneyInput } from '../journey/input.ts';
import type { FailureCode, JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyOutput } from '../journey/output.ts';
import { IDLE, type JourneyState, type JourneyStatus } from '../journey/state.ts';
import { transition } from '../journey/transition.ts';
import type { CloseRequester, LaunchHandle, LaunchSignal, LaunchText } from '../launch/target.ts';
import { TARGETS, type Display } from '../launch/targets.ts';
import { isLoopback } from '../shared/loopback.ts';
import { timeout } from '../shared/timeout.ts';
import { createAnnouncer, type Announcer } from './announcer.ts';
import type { DiagnosticEntry, Diagnostics } from './diagnostics.ts';
import { failure } from './failures.ts';
import { interpret } from './interpret.ts';
import type { Journey } from './journey.ts';
import { requestSession, type SessionSource } from './session-source.ts';
import {
  checkSession,
  type CheckedSession,
  type ClientOrigins,
  type SessionAnswer,
} from './session.ts';

/** Everything that one journey needs, with every default filled in. */
export interface JourneyPlan {
  readonly session: SessionAnswer | SessionSource;
  readonly display: Display;
  /** Gives the place for a frame or dialog, which is to vanish with `signal`. */
  readonly mount: (signal: AbortSignal) => Node & ParentNode;
  readonly origins: ClientOrigins;
  readonly loadTimeoutMs: number;
  readonly confirmClose: boolean;
  readonly text: LaunchText;
  readonly mayClose: (by: CloseRequester) => boolean;
  /** Nothing is announced before: the host's listeners may still have to be added. */
  readonly ready: Promise<void>;
  readonly diagnostics: Diagnostics;
}

/** The loop of `ARCHITECTURE.md`: commit the state, tear down, then tell. */
export class RunningJourney implements Journey {
  readonly outcome: Promise<JourneyOutcome>;
  readonly #plan: JourneyPlan;
  readonly #controller = new AbortController();
  readonly #announcer: Announcer<JourneyOutput>;
  #state: JourneyState = IDLE;
  #handle: LaunchHandle | null = null;
  #sessionId: string | null = null;

  constructor(plan: JourneyPlan) {
    this.#plan = plan;
    this.#announcer = createAnnouncer(plan.ready);
    this.outcome = new Promise((resolve) => {
      this.#announcer.subscribe((output) => {
        if (output.type === 'ended') resolve(output.outcome);
      });
    });
    this.#dispatch({ type: 'start-requested' });
  }

  /** The journey takes the element's own place, so that a new session takes it over. */
  get isInPlace(): boolean {
    return TARGETS[this.#plan.display].isInPlace;
  }

  get status(): JourneyStatus {
    return this.#state.status;
  }

  close(): void {
    this.end('dismissed');
  }

  /** Ends a running journey for a reason of the host's. */
  end(code: FailureCode): void {
    this.#dispatch({ type: 'failed', ...failure(code) });
  }

  focus(): void {
    if (this.#state.status !== 'ended') this.#handle?.focus();
  }

  /** To be called after the mount was moved in the document. */
  moved(): void {
    if (this.#state.status !== 'ended') this.#handle?.moved?.();
  }

  subscribe(listener: (output: JourneyOutput) => void): () => void {
    return this.#announcer.subscribe(listener);
  }

  diagnostics(): readonly DiagnosticEntry[] {
    return this.#plan.diagnostics.entries();
  }

  /** Claims the window and fills it. Called once, inside the host's click. */
  launch(): void {
    const { session, origins, display } = this.#plan;
    const [home] = origins.allowed;
    // A sandbox on this machine needs no network.
    if (!navigator.onLine && !(home && isLoopback(new URL(home)))) return this.end('offline');
    if (typeof session === 'function') {
      this.#claim(display);
      // A target may be refused before it returns: then nobody is asked for a session.
      if (!this.#controller.signal.aborted) void this.#fetchSession(session);
      return;
    }
    const checked = this.#check(session);
    // A session that is known to be unusable opens nothing.
    if (!checked) return;
    this.#claim(display);
    this.#navigate(checked);
  }

  #claim(display: Display): void {
    const { mount, origins, text, confirmClose, mayClose, diagnostics } = this.#plan;
    this.#handle = TARGETS[display].launch({
      signal: this.#controller.signal,
      origins: origins.allowed,
      mount: () => mount(this.#controller.signal),
      text,
      confirmClose,
      mayClose,
      report: (signal) => this.#hear(signal),
      refuse: (reason) => diagnostics.refused(reason),
    });
  }

  async #fetchSession(source: SessionSource): Promise<void> {
    const { loadTimeoutMs } = this.#plan;
    const result = await requestSession(source, loadTimeoutMs, this.#controller.signal);
    if ('answer' in result) {
      const checked = this.#check(result.answer);
      if (checked) this.#navigate(checked);
    } else {
      const { message, error } = result;
      this.#dispatch({ type: 'failed', ...failure('session_unavailable', message, error) });
    }
  }

  #check(answer: SessionAnswer): CheckedSession | null {
    const checked = checkSession(answer, this.#plan.origins);
    if (typeof checked !== 'string') return checked;
    this.#dispatch({ type: 'failed', ...failure('invalid_session', checked) });
    return null;
  }

  #navigate({ url, sessionId }: CheckedSession): void {
    const { signal } = this.#controller;
    if (signal.aborted) return;
    this.#sessionId = sessionId;
    this.#handle?.navigate(url);
    timeout(this.#plan.loadTimeoutMs, signal, () => {
      if (this.#state.status === 'starting') this.end('load_timeout');
    });
  }

  #hear(signal: LaunchSignal): void {
    const interpretation = interpret(signal, this.#sessionId);
    if ('refused' in interpretation) this.#plan.diagnostics.refused(interpretation.refused);
    else interpretation.inputs.forEach((input) => this.#dispatch(input));
  }

  #dispatch(input: JourneyInput): void {
    const [next, outputs] = transition(this.#state, input);
    const hasMoved = next.status !== this.#state.status;
    this.#state = next;
    if (hasMoved) this.#record(next);
    if (next.status === 'ended') this.#controller.abort();
    for (const output of outputs) this.#announcer.announce(output);
  }

  #record(state: JourneyState): void {
    const failed = state.status === 'ended' && state.outcome.type === 'failure';
    this.#plan.diagnostics.status(state.status, failed ? state.outcome.code : undefined);
  }
}
