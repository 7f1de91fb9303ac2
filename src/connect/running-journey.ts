import type { JourneyInput } from '../journey/input.ts';
import type { FailureCode, JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyOutput } from '../journey/output.ts';
import { IDLE, type JourneyState, type JourneyStatus } from '../journey/state.ts';
import { transition } from '../journey/transition.ts';
import type { LaunchHandle, LaunchRequest, LaunchSignal } from '../launch/target.ts';
import { windowName } from '../launch/relay.ts';
import { TARGETS, type Display } from '../launch/targets.ts';
import { isLoopback } from '../shared/loopback.ts';
import { timeout } from '../shared/timeout.ts';
import { createAnnouncer, type Announcer } from './announcer.ts';
import type { DiagnosticEntry } from './diagnostics.ts';
import { failure } from './failures.ts';
import { interpret, matchReturn } from './interpret.ts';
import type { Journey } from './journey.ts';
import type { JourneyPlan } from './plan.ts';
import { createNonce, forget, remember, type PendingJourney } from './pending.ts';
import { requestSession, type SessionSource } from './session-source.ts';
import { checkSession, type CheckedSession, type SessionAnswer } from './session.ts';

/** The loop of `ARCHITECTURE.md`: commit the state, tear down, then tell. */
export class RunningJourney implements Journey {
  readonly outcome: Promise<JourneyOutcome>;
  readonly #plan: JourneyPlan;
  readonly #controller = new AbortController();
  readonly #announcer: Announcer<JourneyOutput>;
  #state: JourneyState = IDLE;
  #handle: LaunchHandle | null = null;
  #sessionId: string | null = null;
  #nonce: string = createNonce();

  constructor(plan: JourneyPlan) {
    this.#plan = plan;
    this.#announcer = createAnnouncer(plan.ready);
    this.outcome = new Promise((resolve) => {
      this.#announcer.subscribe((output) => {
        if (output.type === 'ended') resolve(output.outcome);
      });
    });
  }

  /** The journey takes the element's own place, so that a new session takes it over. */
  get isInPlace(): boolean {
    return TARGETS[this.#plan.display].isInPlace;
  }

  get display(): Display {
    return this.#plan.display;
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

  /** Ends a journey that cannot even be launched. */
  refuse(code: FailureCode): void {
    this.#dispatch({ type: 'start-requested' });
    this.end(code);
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
    this.#dispatch({ type: 'start-requested' });
    const { session, origins, display } = this.#plan;
    const [home] = origins.allowed;
    // A sandbox on this machine needs no network.
    if (!navigator.onLine && !(home && isLoopback(new URL(home)))) return this.end('offline');
    if (typeof session === 'function') {
      this.#handle = TARGETS[display].launch(this.#request());
      // A target may be refused before it returns: then nobody is asked for a session.
      if (!this.#controller.signal.aborted) void this.#fetchSession(session);
      return;
    }
    const checked = this.#check(session);
    // A session that is known to be unusable opens nothing.
    if (!checked) return;
    this.#handle = TARGETS[display].launch(this.#request());
    this.#navigate(checked);
  }

  /**
   * Waits for a journey that the host's own link opens. Gives back the name that the link's window is
   * to have.
   */
  adopt(id: string | null): string {
    const { display } = this.#plan;
    remember({ nonce: this.#nonce, id, display, time: Date.now() });
    this.#dispatch({ type: 'start-requested' });
    this.resume({ nonce: this.#nonce, id });
    this.#dispatch({ type: 'loaded', sessionId: id });
    return windowName(this.#nonce);
  }

  /** Takes up a journey that was launched earlier. Called once, instead of `launch`. */
  resume({ nonce, id }: Pick<PendingJourney, 'nonce' | 'id'>): void {
    this.#nonce = nonce;
    this.#sessionId = id;
    this.#dispatch({ type: 'resumed' });
    this.#handle = TARGETS[this.#plan.display].resume?.(this.#request()) ?? null;
  }

  #request(): LaunchRequest {
    const { mount, origins, text, confirmClose, mayClose, diagnostics } = this.#plan;
    return {
      signal: this.#controller.signal,
      origins: origins.allowed,
      mount: () => mount(this.#controller.signal),
      text,
      confirmClose,
      mayClose,
      report: (signal) => this.#hear(signal),
      refuse: (reason) => diagnostics.refused(reason),
      nonce: this.#nonce,
      matchReturn: (url) => matchReturn(url, this.#sessionId),
    };
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
    const { display } = this.#plan;
    const entry = { nonce: this.#nonce, id: sessionId, display, time: Date.now() };
    if (TARGETS[display].resume) remember(entry);
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
    if (next.status === 'ended') forget(this.#nonce);
    if (hasMoved && (next.status === 'ended' || next.status === 'idle')) this.#controller.abort();
    for (const output of outputs) this.#announcer.announce(output);
  }

  #record(state: JourneyState): void {
    const failed = state.status === 'ended' && state.outcome.type === 'failure';
    this.#plan.diagnostics.status(state.status, failed ? state.outcome.code : undefined);
  }
}
