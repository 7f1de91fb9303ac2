import type { Stages } from './stages.ts';

/** Prints what the page shows: by the button once every stage is in its state. */
export function preparePrinting(button: HTMLButtonElement, stages: Stages): void {
  button.addEventListener('click', async () => {
    if (button.ariaBusy) return;
    button.ariaBusy = 'true';
    button.textContent = 'Loading…';
    await stages.settled();
    button.ariaBusy = null;
    button.textContent = 'Print';
    window.print();
  });
  // The browser's own command does not wait: it prints what has loaded by then.
  addEventListener('beforeprint', () => {
    stages.hurry();
    stages.fit('paper');
  });
  addEventListener('afterprint', () => stages.fit('screen'));
}
