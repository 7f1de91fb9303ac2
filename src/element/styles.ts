import { unsafeCSS, type CSSResultGroup } from 'lit';
import { LAUNCH_STYLES } from '../launch/styles.ts';

const ELEMENT_STYLES = `
:host {
  display: block;
}
:host([hidden]) {
  display: none;
}
.button {
  border-color: transparent;
  background: var(--finbox-accent, #1f5fd0);
  color: var(--finbox-accent-text, #fff);
}
.controls {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}
a {
  display: inline-flex;
  align-items: center;
  text-decoration: none;
}
[part='status'] {
  padding-block: 0.75rem;
}
`;

/**
 * What a page can style. The published descriptions of the element are made of these tags.
 *
 * @csspart button - The launch button.
 * @csspart frame - The journey's iframe.
 * @csspart dialog - The modal dialog.
 * @csspart close-button - The dialog's close button.
 * @csspart status - What the element says about loading and the end.
 * @cssproperty [--finbox-accent=#1f5fd0] - The button and the focus ring.
 * @cssproperty [--finbox-accent-text=#fff] - Text on the accent.
 * @cssproperty [--finbox-surface=Canvas] - Behind the journey.
 * @cssproperty [--finbox-text=CanvasText] - The element's text.
 * @cssproperty [--finbox-height=100%] - An inline journey's height.
 * @cssproperty [--finbox-min-height=40rem] - An inline journey's least height.
 * @cssproperty [--finbox-backdrop=#080e1a99] - What lies between the page and the dialog.
 * @cssproperty [--finbox-radius=0.6rem] - The corners of the dialog and of the buttons.
 * @cssproperty [--finbox-font=system-ui] - The dialog's font.
 * @cssproperty [--finbox-dialog-width=30rem] - The dialog's width where the screen has room for it.
 * @cssproperty [--finbox-dialog-height=48rem] - The dialog's height where the screen has room for it.
 */
export const styles: CSSResultGroup = unsafeCSS(LAUNCH_STYLES + ELEMENT_STYLES);
