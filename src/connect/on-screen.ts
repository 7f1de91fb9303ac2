/**
 * What a journey needs once it is on screen, and not yet inside the click: the frames, and what reads
 * messages and sessions. `connect()` loads it with its first journey.
 */
export { inline } from '../launch/inline.ts';
export { modal } from '../launch/modal.ts';
export { decodeMessage } from '../protocol/decode.ts';
export { createMount } from './mount.ts';
export { requestSession } from './session-source.ts';
