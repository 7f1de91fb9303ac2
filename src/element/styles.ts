import { unsafeCSS, type CSSResultGroup } from 'lit';
import { LAUNCH_STYLES } from '../launch/styles.ts';

const ELEMENT_STYLES = `
:host {
  display: block;
}
:host([hidden]) {
  display: none;
}
.controls {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75rem;
}
a {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  text-decoration: none;
}
.card {
  padding: var(--finbox-card-padding, var(--finbox-space, 1rem));
  border: var(--finbox-card-border, 1px solid var(--finbox-line, #8886));
  border-radius: var(--finbox-radius, 0.6rem);
  background: var(--finbox-surface, Canvas);
  color: var(--finbox-text, CanvasText);
}
.card :is(button, a) {
  margin-block-start: var(--finbox-space, 1rem);
}
.button, .sign {
  -webkit-print-color-adjust: exact;
  /* floor: css.properties.print-color-adjust the one above is Chrome's older name */
  print-color-adjust: exact;
}
.sign {
  position: relative;
  display: grid;
  align-content: center;
  min-block-size: 2.5rem;
  padding-inline-start: 3.5rem;
}
.sign::before,
.sign::after {
  content: '';
  position: absolute;
  inset-inline-start: 0;
  box-sizing: border-box;
  inline-size: 2.5rem;
  block-size: 2.5rem;
  border: 0 solid #fff;
}
.sign::before {
  border-radius: 50%;
  background: var(--finbox-failure, #d32f2f);
}
.sign::after {
  inline-size: 0.25rem;
  block-size: 1.5rem;
  margin: 0.5rem 1.125rem;
  border-width: 1rem 0 0.25rem;
}
.calm::before {
  background: #667085;
}
.success::before {
  background: var(--finbox-success, #15803d);
}
.success::after {
  inline-size: 1rem;
  margin: 0.3rem 0.75rem;
  border-width: 0 0.2rem 0.2rem 0;
  transform: rotate(45deg);
}
`;

/**
 * What a page can style. The published descriptions of the element are made of these tags.
 *
 * @csspart button - The first choice wherever there is one: to launch, to try again, to show the window, to stay. And the link that opens a window where the browser refused one.
 * @csspart frame - The journey's iframe.
 * @csspart dialog - The modal dialog.
 * @csspart close-button - The dialog's close button.
 * @csspart status - What the element says about loading and the end.
 * @cssproperty [--finbox-accent=#2667d9] - The button and the focus ring.
 * @cssproperty [--finbox-accent-text=#fff] - Text on the accent.
 * @cssproperty [--finbox-secondary=inherit] - Text and border of second choices: leave, cancel, close.
 * @cssproperty [--finbox-surface=Canvas] - Behind the journey.
 * @cssproperty [--finbox-text=CanvasText] - The element's text.
 * @cssproperty [--finbox-line=#8886] - Borders, and the outline of what is loading.
 * @cssproperty [--finbox-success=#15803d] - The sign of a success; what is drawn on it is white.
 * @cssproperty [--finbox-failure=#d32f2f] - The sign of a failure, where something went wrong; what is drawn on it is white.
 * @cssproperty [--finbox-space=1rem] - Around and between words and controls.
 * @cssproperty [--finbox-card-padding=var(--finbox-space, 1rem)] - Inside the card around an outcome; `0` takes it away.
 * @cssproperty [--finbox-card-border=1px solid var(--finbox-line, #8886)] - The border of that card; `0` takes it away.
 * @cssproperty [--finbox-height=100%] - An inline journey's height.
 * @cssproperty [--finbox-min-height=clamp(20rem, 100svh, 40rem)] - An inline journey's least height.
 * @cssproperty [--finbox-backdrop=#080e1a99] - What lies between the page and the dialog.
 * @cssproperty [--finbox-radius=0.6rem] - The corners of the dialog and of the buttons.
 * @cssproperty [--finbox-font=system-ui] - The dialog's font.
 * @cssproperty [--finbox-dialog-width=30rem] - The dialog's width where the screen has room for it.
 * @cssproperty [--finbox-dialog-height=48rem] - The dialog's height where the screen has room for it.
 */
export const styles: CSSResultGroup = unsafeCSS(LAUNCH_STYLES + ELEMENT_STYLES);
