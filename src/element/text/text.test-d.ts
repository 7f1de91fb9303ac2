import type { ElementText, TextChange } from './text.ts';
import { hi } from './languages/hi.ts';

const { cancel: _cancel, ...withoutCancel } = hi;
// @ts-expect-error A language that lacks a string does not compile.
export const incomplete: ElementText = withoutCancel;

const { blocked: _blocked, ...withoutBlocked } = hi.failure;
// @ts-expect-error Nor does one that lacks the words for a failure.
export const unexplained: ElementText = { ...hi, failure: withoutBlocked };

// @ts-expect-error What is changed must be a string that there is.
export const misspelt: TextChange = { lang: 'hi', opne: 'खाता जोड़ें' };

// @ts-expect-error And say of which language it is.
export const homeless: TextChange = { open: 'खाता जोड़ें' };

export const changed: TextChange = { lang: 'hi', failure: { blocked: 'खिड़की नहीं खुली।' } };
