/**
 * How a launched frame or dialog looks, for the shadow root that holds it. Adopted as a constructed
 * sheet, so that no inline style is needed. The build takes the white space out.
 */
export const LAUNCH_STYLES = `
[hidden] {
  display: none !important;
}
.stage {
  position: relative;
  display: flex;
  flex-direction: column;
  block-size: var(--finbox-height, 100%);
  min-block-size: var(--finbox-min-height, 40rem);
  overflow: hidden;
}
iframe {
  flex: 1 1 0;
  min-block-size: 0;
  inline-size: 100%;
  border: 0;
  color-scheme: normal;
}
.veil {
  position: absolute;
  inset: 0;
}
.veil,
.help:not(:empty),
dialog {
  background: var(--finbox-surface, Canvas);
  color: var(--finbox-text, CanvasText);
}
.veil {
  display: grid;
  place-content: center;
  justify-items: center;
  gap: 1rem;
  text-align: center;
}
.veil p {
  margin: 0 1rem;
}
.veil button {
  inline-size: 16rem;
}
.help {
  flex: none;
  text-align: center;
}
.help:not(:empty) {
  padding: 0.25rem 1rem;
  border-block-start: 1px solid;
}
.veil:not([hidden]) ~ .help {
  visibility: hidden;
}
.help a {
  display: inline-flex;
  align-items: center;
  border: 0;
  text-decoration: underline;
}
.spinner {
  inline-size: 2rem;
  block-size: 2rem;
  border: 0.2rem solid;
  border-block-start-color: transparent;
  border-radius: 50%;
  opacity: 0.6;
}
@media (prefers-reduced-motion: no-preference) {
  .spinner {
    animation: spin 1s linear infinite;
  }
}
@keyframes spin {
  to {
    transform: rotate(1turn);
  }
}
button,
a {
  box-sizing: border-box;
  min-block-size: 2.75rem;
  min-inline-size: 2.75rem;
  padding: 0.5rem 1rem;
  font: inherit;
  font-weight: 600;
  border: 1px solid;
  border-radius: var(--finbox-radius, 0.6rem);
  background: none;
  color: inherit;
  cursor: pointer;
}
:is(button, a):focus-visible {
  outline: 3px solid var(--finbox-accent, #1f5fd0);
  outline-offset: 2px;
}
dialog {
  box-sizing: border-box;
  inline-size: var(--finbox-dialog-width, 30rem);
  block-size: var(--finbox-dialog-height, 48rem);
  max-inline-size: 100%;
  max-block-size: 100vh;
  max-block-size: 100dvh;
  padding: 0;
  border: 1px solid transparent;
  border-radius: var(--finbox-radius, 0.6rem);
  overflow: hidden;
  font: medium var(--finbox-font, system-ui);
  text-align: start;
  text-indent: 0;
  text-transform: none;
  letter-spacing: normal;
  word-spacing: normal;
  white-space: normal;
  cursor: auto;
  visibility: visible;
  pointer-events: auto;
}
dialog[open] {
  display: grid;
  grid-template-rows: auto 1fr;
}
dialog .stage {
  block-size: auto;
  min-block-size: 0;
}
@media (max-width: 32rem) {
  dialog {
    inline-size: 100%;
    block-size: 100vh;
    block-size: 100dvh;
    border-radius: 0;
  }
}
dialog::backdrop {
  pointer-events: auto;
  touch-action: none;
  background: var(--finbox-backdrop, #080e1a99);
}
.close {
  justify-self: end;
  border: 0;
}
`;
