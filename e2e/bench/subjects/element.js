import '../../../dist/index.js';

export function openAs(display, place, url, heard) {
  const element = document.createElement('finbox-connect');
  element.display = display;
  element.launch = 'manual';
  element.clientOrigin = new URL(url).origin;
  element.redirectUrl = url;
  const loaded = new Promise((resolve) =>
    element.addEventListener('finbox-open', resolve, { once: true }),
  );
  element.addEventListener('finbox-info', ({ detail }) => heard(detail));
  place.append(element);
  void element.open();
  return { loaded, close: () => element.remove() };
}

export const open = (...args) => openAs('inline', ...args);
