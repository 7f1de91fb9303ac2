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

export const styles: CSSResultGroup = unsafeCSS(LAUNCH_STYLES + ELEMENT_STYLES);
