import type { Values } from './choice.ts';

/** A lender's looks, made with the documented custom properties and parts alone. */
export interface Brand {
  readonly id: string;
  readonly title: string;
  readonly properties: Values;
  readonly parts: Values;
}

export const BRANDS: readonly Brand[] = [
  { id: 'none', title: 'None: the defaults', properties: {}, parts: {} },
  {
    id: 'meridian',
    title: 'Meridian: calm, round',
    properties: {
      '--finbox-accent': 'light-dark(#0f5c5c, #6fd0c6)',
      '--finbox-accent-text': 'light-dark(#fff, #06201f)',
      '--finbox-surface': 'light-dark(#fbfdfc, #14201e)',
      '--finbox-text': 'light-dark(#14211f, #e6eeec)',
      '--finbox-line': 'light-dark(#cddbd8, #33433f)',
      '--finbox-radius': '1.4rem',
    },
    parts: { button: 'padding-inline: 1.75rem;' },
  },
  {
    id: 'rupee',
    title: 'Rupee Express: loud, square',
    properties: {
      '--finbox-accent': '#ffc400',
      '--finbox-accent-text': '#1d1600',
      '--finbox-line': 'light-dark(#1d1600, #ffc400)',
      '--finbox-radius': '0',
      '--finbox-dialog-width': '34rem',
      '--finbox-font': 'Georgia, "Noto Serif", serif',
    },
    parts: {
      button:
        'border: 2px solid light-dark(#1d1600, #ffc400); font-family: Georgia, "Noto Serif", serif; font-weight: 800; text-transform: uppercase; letter-spacing: 0.04em;',
    },
  },
  {
    id: 'saheli',
    title: 'Saheli: warm, soft',
    properties: {
      '--finbox-accent': 'light-dark(#a3195b, #ff9ecb)',
      '--finbox-accent-text': 'light-dark(#fff, #3d0020)',
      '--finbox-surface': 'light-dark(#fff6fa, #241019)',
      '--finbox-text': 'light-dark(#33101f, #ffe6f1)',
      '--finbox-line': 'light-dark(#eec4d8, #5c2a40)',
      '--finbox-radius': '0.9rem',
      '--finbox-space': '1.25rem',
      '--finbox-backdrop': '#33101f99',
    },
    parts: { button: 'inline-size: 100%;' },
  },
];
