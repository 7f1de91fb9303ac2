// The customer has forbidden the page to keep anything.
Object.defineProperty(window, 'sessionStorage', {
  get() {
    throw new DOMException('The storage is blocked.', 'SecurityError');
  },
});
