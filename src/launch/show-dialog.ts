/** Opens a dialog over the page. jsdom has no modal dialogs: there it opens in its place. */
export function showDialog(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.open = true;
}

/** Closes a dialog that `showDialog` has opened. */
export function closeDialog(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.open = false;
}
