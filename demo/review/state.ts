import type { FinboxConnect } from '../../src/index.ts';

/** A state of the element, and how a page gets it there. */
export interface State {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** Where it can be; the first one is taken where the chosen one is not among them. */
  readonly displays: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** Called before the element is in the page. */
  readonly prepare?: (element: FinboxConnect) => void | Promise<void>;
  /** Called when it is. */
  readonly act?: (element: FinboxConnect) => void;
}

export interface StateGroup {
  readonly title: string;
  readonly states: readonly State[];
}

/** The displays that a state can be in. */
export const ANY = ['inline', 'modal', 'popup', 'tab', 'redirect'];
export const HERE = ['inline', 'modal'];
export const AWAY = ['popup', 'tab'];

export const open = (element: FinboxConnect): void => void element.open();
