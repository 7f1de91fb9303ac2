import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { LAUNCH_STYLES } from '../launch/styles.ts';

export const styles: CSSResultGroup = [
  unsafeCSS(LAUNCH_STYLES),
  css`
    :host {
      display: block;
      font-family: var(--finbox-font, inherit);
    }
    :host([hidden]) {
      display: none;
    }
    .button {
      border-color: transparent;
      background: var(--finbox-accent, #1f5fd0);
      color: var(--finbox-accent-text, #fff);
    }
    .notice {
      display: grid;
      justify-items: start;
      gap: 0.75rem;
    }
    .notice:not(:empty) {
      padding-block-end: 0.75rem;
    }
    .waiting {
      padding-block: 1.5rem;
    }
    @media (forced-colors: active) {
      .button {
        border-color: ButtonBorder;
      }
    }
  `,
];
