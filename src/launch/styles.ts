/**
 * How a launched frame or dialog looks, for the shadow root that holds it. Adopted as a constructed
 * sheet, so that no inline style is needed.
 */
export const LAUNCH_STYLES = `
.stage {
  position: relative;
  inline-size: 100%;
  block-size: var(--finbox-height, 100%);
  min-block-size: var(--finbox-min-height, 40rem);
  overflow: hidden;
  border-radius: inherit;
  background: var(--finbox-surface, Canvas);
}
dialog .stage {
  block-size: auto;
  min-block-size: 0;
}
iframe {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  border: 0;
  color-scheme: normal;
}
.veil {
  position: absolute;
  inset: 0;
  display: grid;
  place-content: center;
  justify-items: center;
  gap: 1rem;
  padding: 1.5rem;
  text-align: center;
  background: var(--finbox-surface, Canvas);
  color: var(--finbox-text, CanvasText);
}
.status {
  margin: 0;
  max-inline-size: 32ch;
}
.spinner {
  inline-size: 2rem;
  block-size: 2rem;
  border: 3px solid color-mix(in srgb, currentColor 20%, transparent);
  border-block-start-color: var(--finbox-accent, #1f5fd0);
  border-radius: 50%;
  animation: spin 0.9s linear infinite;
}
@keyframes spin {
  to { rotate: 1turn; }
}
[hidden] {
  display: none !important;
}
button {
  min-block-size: 2.75rem;
  padding: 0.5rem 1.25rem;
  font: inherit;
  font-weight: 600;
  border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
  border-radius: var(--finbox-radius, 0.625rem);
  background: var(--finbox-surface, Canvas);
  color: var(--finbox-text, CanvasText);
  cursor: pointer;
}
button:focus-visible {
  outline: 3px solid var(--finbox-accent, #1f5fd0);
  outline-offset: 2px;
}
dialog {
  box-sizing: border-box;
  inline-size: min(var(--finbox-dialog-width, 30rem), 100vw);
  block-size: min(var(--finbox-dialog-height, 48rem), 100dvh);
  max-inline-size: none;
  max-block-size: none;
  padding: 0;
  border: 0;
  border-radius: var(--finbox-radius, 0.875rem);
  overflow: hidden;
  font-family: var(--finbox-font, system-ui, sans-serif);
  color: var(--finbox-text, CanvasText);
  background: var(--finbox-surface, Canvas);
  box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 35%);
}
dialog[open] {
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
}
dialog::backdrop {
  background: var(--finbox-backdrop, rgb(8 14 26 / 60%));
}
.close {
  justify-self: end;
  min-inline-size: 2.75rem;
  margin: 0.25rem;
  padding: 0;
  border-color: transparent;
  font-size: 1.5rem;
  line-height: 1;
}
.close::before {
  content: '\\00d7' / '';
}
.confirm {
  position: absolute;
  inset: 0;
  z-index: 2;
  display: grid;
  place-content: end stretch;
  background: var(--finbox-backdrop, rgb(8 14 26 / 60%));
}
.confirm-box {
  display: grid;
  gap: 0.75rem;
  padding: 1.5rem;
  background: var(--finbox-surface, Canvas);
}
.confirm-box p {
  margin: 0;
}
.leave {
  color: var(--finbox-danger, light-dark(#b3261e, #ffb4ab));
}
@media (max-width: 30rem), (max-height: 40rem) {
  dialog {
    inline-size: 100vw;
    block-size: 100dvh;
    border-radius: 0;
  }
}
@media (prefers-reduced-motion: reduce) {
  .spinner { animation-duration: 3s; }
}
@media (forced-colors: active) {
  dialog { border: 1px solid; }
}
`;
