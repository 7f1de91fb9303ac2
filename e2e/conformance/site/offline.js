// The customer's network goes and comes, as far as the browser tells the page.
window.network = {
  isThere: true,
  set(isThere) {
    window.network.isThere = isThere;
    window.dispatchEvent(new Event(isThere ? 'online' : 'offline'));
  },
};
Object.defineProperty(navigator, 'onLine', { get: () => window.network.isThere });
