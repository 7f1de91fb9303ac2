import type { FinboxConnectEventMap } from '../../src/index.ts';

type EventName = keyof FinboxConnectEventMap;

const NAMES: readonly EventName[] = [
  'finbox-open',
  'finbox-info',
  'finbox-error',
  'finbox-close-request',
  'finbox-success',
  'finbox-failure',
];

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Lists everything that elements on this page say; their events bubble up to the document. */
export function logEvents(list: HTMLElement, empty: HTMLElement, clear: HTMLElement): void {
  for (const name of NAMES) {
    document.addEventListener(name, (event) => {
      list.prepend(entry(name, event.detail));
      empty.hidden = true;
    });
  }
  clear.addEventListener('click', () => {
    list.replaceChildren();
    empty.hidden = false;
  });
}

function entry(name: EventName, detail: unknown): HTMLElement {
  const item = document.createElement('li');
  const head = document.createElement('p');
  const label = document.createElement('code');
  const stamp = document.createElement('time');
  const body = document.createElement('pre');
  item.dataset['event'] = name;
  label.textContent = name;
  stamp.textContent = time.format();
  head.append(label, stamp);
  body.textContent = JSON.stringify(detail, null, 2);
  item.append(head, body);
  return item;
}
