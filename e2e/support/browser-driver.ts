/**
 * What the table of browsers asks of a browser. Playwright drives Chromium and Firefox, WebDriver drives
 * WebKit; the rows are the same for all of them.
 */
export interface BrowserDriver {
  /** Engine and version, for the generated table: `Chromium 92.0.4515.131`. */
  readonly name: string;
  /** Opens an address in the lender's tab. */
  open(url: string): Promise<void>;
  /** Clicks what a CSS selector finds, in open shadow roots too, as a customer would. */
  click(selector: string): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** Runs a function in the lender's page. It can use its argument and globals only. */
  evaluate<Argument, Answer>(
    question: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>;
  /** How many windows and tabs are open. */
  countWindows(): Promise<number>;
  /** Waits for a second window, which is the lender's tab from now on. */
  enterOpenedWindow(): Promise<void>;
  /** Closes what was opened beside the lender's tab. */
  closeOtherWindows(): Promise<void>;
}
