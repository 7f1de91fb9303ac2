import * as bare from './bare-frame.js';

export function open(place, url, heard) {
  const dialog = document.createElement('dialog');
  place.append(dialog);
  const { loaded, close } = bare.open(dialog, url, heard);
  dialog.showModal();
  return {
    loaded,
    close() {
      close();
      dialog.remove();
    },
  };
}
