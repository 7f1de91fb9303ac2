import type { FailureCode, FinboxConnect, JourneyStatus } from '../../src/index.ts';

/** What is true of the element once it is in a state. Without a code an end is the good one. */
export interface Sign {
  readonly status: JourneyStatus;
  readonly code?: FailureCode;
  /** A selector: what can be seen of it then. */
  readonly sees?: string;
  /** The words that stand there. */
  readonly says?: 'checking';
}

interface Look {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** Where it can be; the first one is taken where the chosen one is not among them. */
  readonly displays: readonly string[];
}

/** A state of the element, and how a page gets it there. */
export interface ElementState extends Look {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Nothing says where its session comes from. */
  readonly lacksSession?: true;
  /** Called before the element is in the page. */
  readonly prepare?: (element: FinboxConnect) => void;
  /** Called when it is. */
  readonly act?: (element: FinboxConnect) => void;
  readonly reached: Sign;
}

/** A page that the customer sees in a window of the journey's, without an element. */
export interface PageState extends Look {
  /** Makes this document that page. */
  readonly fill: (lang: string, host: Element) => void | Promise<void>;
  /** What a lender needs for it; `''` for nothing. */
  readonly code: string;
}

export type State = ElementState | PageState;

export interface StateGroup {
  readonly title: string;
  readonly states: readonly State[];
}

/** The displays that a state can be in. */
export const ANY = ['inline', 'modal', 'popup', 'tab', 'redirect'];
export const HERE = ['inline', 'modal'];
export const AWAY = ['popup', 'tab'];

export function isPageState(state: State): state is PageState {
  return 'fill' in state;
}
