import type { Sender } from './messages.ts';
import type { JourneyEnd, PlayStep } from './play.ts';

/** A session that plays without hands as soon as its page is loaded. */
export interface Scenario {
  readonly name: string;
  /** For the help page: what the page does, and what a page that listens well makes of it. */
  readonly summary: string;
  readonly steps: (sender: Sender) => readonly PlayStep[];
  /** The end that a page in its own window returns with; `null` stays where it is. */
  readonly end: JourneyEnd | null;
  readonly returnAfterMs?: number;
  /** A framed page does as one in its own window: after its steps it returns, inside its frame. */
  readonly returnsInFrame?: true;
  /** The journey's pages cut themselves off from whoever opened their window. */
  readonly isSevered?: true;
  /** A statement was taken before the page plays. A success implies it. */
  readonly uploads?: true;
  readonly startsExpired?: true;
  readonly isDelayed?: true;
}

type Messages = (sender: Sender) => readonly unknown[];

export function scenario(
  name: string,
  end: JourneyEnd | null,
  summary: string,
  messages: Messages = () => [],
): Scenario {
  return { name, end, summary, steps: (sender) => messages(sender).map((post) => ({ post })) };
}
