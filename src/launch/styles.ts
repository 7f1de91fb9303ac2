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
  min-block-size: var(--finbox-min-height, clamp(20rem, 100vh, 40rem));
  overflow: hidden;
}
@supports (height: 1svh) {
  .stage {
    min-block-size: var(--finbox-min-height, clamp(20rem, 100svh, 40rem));
  }
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
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: var(--finbox-space, 1rem);
  padding: var(--finbox-space, 1rem);
  text-align: center;
}
.veil p {
  margin: 0;
  font-size: 1.125em;
  font-weight: 600;
}
.veil :is(button, p),
.skeleton {
  inline-size: min(26rem, 100%);
}
.skeleton {
  order: 1;
  flex: 1 1 0;
  display: grid;
  gap: 1rem;
  overflow: hidden;
}
.skeleton + p {
  text-align: start;
}
.pulse {
  inline-size: 6rem;
  block-size: 0.25rem;
  background: var(--finbox-accent, #2667d9);
}
i {
  display: flex;
  align-items: center;
  gap: 1rem;
  padding: var(--finbox-space, 1rem);
  border: 1px solid var(--finbox-line, #8886);
  border-radius: var(--finbox-radius, 0.6rem);
}
i::before,
i::after {
  content: '';
  inline-size: 2rem;
  block-size: 2rem;
  border-radius: 1rem;
  background: var(--finbox-line, #8886);
}
i::after {
  inline-size: 45%;
  block-size: 0.75rem;
}
.help {
  flex: none;
  text-align: center;
}
.help:not(:empty) {
  padding: 0.25rem 1rem;
  border-block-start: 1px solid var(--finbox-line, #8886);
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
@media (prefers-reduced-motion: no-preference) {
  .skeleton, .pulse {
    animation: fade 1s infinite alternate;
  }
}
@keyframes fade {
  to {
    opacity: 0.5;
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
  text-align: center;
  border: 1px solid;
  border-radius: var(--finbox-radius, 0.6rem);
  background: none;
  color: var(--finbox-secondary, inherit);
  cursor: pointer;
}
.button {
  border-color: transparent;
  background: var(--finbox-accent, #2667d9);
  color: var(--finbox-accent-text, #fff);
}
:is(button, a):focus-visible {
  outline: 3px solid var(--finbox-accent, #2667d9);
  outline-offset: 2px;
}
dialog {
  box-sizing: border-box;
  inline-size: var(--finbox-dialog-width, 30rem);
  block-size: var(--finbox-dialog-height, 48rem);
  max-inline-size: 100%;
  max-block-size: calc(100% - 2rem);
  padding: 0;
  border: 1px solid var(--finbox-line, #8886);
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
  grid-template-columns: 1fr auto;
}
h2 {
  align-self: center;
  justify-self: start;
  margin: 0;
  padding: 0.5rem var(--finbox-space, 1rem);
  font-size: inherit;
}
dialog .stage {
  grid-column: 1 / -1;
  block-size: auto;
  min-block-size: 0;
}
@media (max-width: 32rem), (max-height: 30rem) {
  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-block-size: 100%;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
      env(safe-area-inset-left);
    border-radius: 0;
  }
}
dialog::backdrop {
  pointer-events: auto;
  touch-action: none;
  background: var(--finbox-backdrop, #080e1a99);
}
.close {
  border: 0;
  outline-offset: -4px !important;
}
`;
