// Another script of the lender's page has written to `Object.prototype` before the element's was loaded.
// WebKit's driver itself walks inherited names in the page, and would answer nothing any more.
const enumerable = navigator.vendor !== 'Apple Computer, Inc.';
for (const [name, value] of Object.entries({
  type: 'finbox-bankconnect',
  status: 'success',
  payload: { sessionId: 'session-1' },
  sessionId: 'session-1',
  session_id: 'session-1',
  redirect_url: 'https://evil.example/',
  clientOrigin: 'https://evil.example',
  upload_status: 'COMPLETED',
  url: 'https://evil.example/',
  srcdoc: '<p>forged</p>',
  nonces: [''],
  claim: { sessionId: 'session-1', via: 'message' },
  // Of no object here, as a library for objects or arrays may add it.
  clone: () => 'evil',
})) {
  // oxlint-disable-next-line no-extend-native -- it is the attack
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    writable: true,
    enumerable,
  });
}
