// The first script of a lender's page in the table of browsers: what the page hears of a journey, and
// what went wrong in any window of the lender's. The page's policy forbids it inline.
(() => {
  const KEY = 'faults';

  window.heard = [];
  for (const name of ['open', 'info', 'error', 'close-request', 'success', 'failure']) {
    document.addEventListener(`finbox-${name}`, ({ type, detail }) => {
      window.heard.push({ type, detail: JSON.parse(JSON.stringify(detail)) });
    });
  }

  function record(fault) {
    const earlier = JSON.parse(localStorage.getItem(KEY) || '[]');
    localStorage.setItem(KEY, JSON.stringify([...earlier, fault]));
  }

  window.addEventListener('error', ({ message }) => record(`uncaught: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => record(`unhandled: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // A browser's own wish for an icon says nothing of the page.
    if (!blockedURI.endsWith('/favicon.ico')) {
      record(`policy: ${effectiveDirective} refuses ${blockedURI}`);
    }
  });
})();
