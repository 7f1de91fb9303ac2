import type { Sender } from './messages.ts';
import type { FramedAction, ReturnResult } from './page-actions.ts';

/** A session whose page needs no hands: it acts as soon as it has loaded. */
export interface Scenario {
  readonly name: string;
  /** For the help page: what the page does, and what a correct host page makes of it. */
  readonly summary: string;
  readonly framed: (sender: Sender) => readonly FramedAction[];
  /** What a page in its own window returns with. `null`: it stays where it is. */
  readonly returnsWith: ReturnResult | null;
  readonly returnAfterMs?: number;
  /** A framed page navigates to the return page too, inside its frame, after its other actions. */
  readonly returnsInFrame?: true;
  /** The session's pages are served with `Cross-Origin-Opener-Policy: same-origin`. */
  readonly hasOpenerPolicy?: true;
  /** A statement has been taken before the page acts. A success implies it. */
  readonly hasUpload?: true;
  readonly startsExpired?: true;
  readonly isDelayed?: true;
}

type Messages = (sender: Sender) => readonly unknown[];

export function defineScenario(
  name: string,
  returnsWith: ReturnResult | null,
  summary: string,
  messages: Messages = () => [],
): Scenario {
  const framed: Scenario['framed'] = (sender) => messages(sender).map((post) => ({ post }));
  return { name, returnsWith, summary, framed };
}
