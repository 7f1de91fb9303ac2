import { randomInt } from 'node:crypto';
import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** Without letters and digits that look alike. */
const LETTERS = 'ACDEFHJKMNPRTUVWXY34679';
const LENGTH = 5;

export function newCaptcha(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** The picture, and the same for those who cannot see it: this captcha keeps nobody out. */
export function captchaPicture(captcha: string): Html {
  const tilts = [-14, 9, -6, 16, -10];
  return html`<div class="captcha">
      <svg viewBox="0 0 180 56" width="180" height="56" aria-hidden="true" focusable="false">
        <path d="M6 40 C 50 8, 90 56, 174 16" fill="none" stroke="currentColor" opacity="0.35" />
        ${[...captcha].map((letter, index) => {
          const x = 22 + index * 32;
          return html`<text
            x="${x}"
            y="38"
            text-anchor="middle"
            font-size="28"
            font-weight="700"
            fill="currentColor"
            transform="rotate(${tilts[index] ?? 0} ${x} 30)"
          >
            ${letter}
          </text>`;
        })}
      </svg>
    </div>
    <details>
      <summary>The characters as text</summary>
      <p id="captcha-text">${[...captcha].join(' ')}</p>
    </details>`;
}
