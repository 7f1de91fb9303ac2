import { initialize } from '@open-iframe-resizer/core';
import * as bare from './bare-frame.js';

/** Says nothing of messages but of sizes: what it is told is heard by the listener of a bare frame. */
export function open(place, url, heard) {
  const { loaded, close } = bare.open(place, url, heard);
  const resizing = initialize({}, place.lastElementChild);
  return {
    loaded,
    async close() {
      for (const { unsubscribe } of await resizing) unsubscribe();
      close();
    },
  };
}
