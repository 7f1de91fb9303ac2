// What takes part in the bench. All are measured against the first one.

/**
 * `speaks`: what the framed page must say for it. `isModal`: one at a time. `inPage`: the file that a
 * lender without a bundler loads.
 *
 * @typedef {{ name: string, file: string, speaks: 'finbox' | 'penpal', isModal?: boolean, inPage?: string }} Subject
 */

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  { name: 'bare `<iframe>`', file: 'bare-frame', speaks: 'finbox' },
  {
    name: 'bare `<dialog>` with an `<iframe>`',
    file: 'bare-dialog',
    speaks: 'finbox',
    isModal: true,
  },
  { name: 'minimal Lit element', file: 'lit-element', speaks: 'finbox' },
  { name: 'penpal', file: 'penpal', speaks: 'penpal' },
  { name: '@open-iframe-resizer/core', file: 'iframe-resizer', speaks: 'finbox' },
  {
    name: '`<finbox-connect>` inline',
    file: 'element',
    speaks: 'finbox',
    inPage: 'dist/finbox-connect.js',
  },
  { name: '`<finbox-connect>` modal', file: 'element-modal', speaks: 'finbox', isModal: true },
  { name: '`connect()` of core, inline', file: 'core', speaks: 'finbox' },
];
