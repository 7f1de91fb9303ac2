// What the rows of the conformance suite use on the lender's page. Each function resolves once the page's
// listeners, the package's among them, have handled what was sent.
(() => {
  let count = 0;
  let arrived = () => {};

  window.addEventListener('message', () => {
    count += 1;
    arrived();
  });

  /** Resolves when `more` messages have come and every listener of the page has heard them. */
  function hear(more) {
    const wanted = count + more;
    return new Promise((resolve) => {
      arrived = () => {
        if (count >= wanted) setTimeout(resolve);
      };
    });
  }

  const journey = () => document.querySelector('finbox-connect').shadowRoot.querySelector('iframe');
  const loadOf = (node) => new Promise((resolve) => (node.onload = resolve));

  window.attack = {
    success: {
      type: 'finbox-bankconnect',
      status: 'success',
      payload: { sessionId: 'session-1', linkId: 'link-1' },
    },
    journey: () => journey().contentWindow,
    async say(speaker, messages, to) {
      const heard = hear(messages.length);
      speaker.postMessage({ say: messages, to }, '*');
      await heard;
    },
    async sayFromBlob(speaker, messages) {
      const heard = hear(messages.length);
      speaker.postMessage({ sayFromBlob: messages }, '*');
      await heard;
    },
    async tell(speaker, command) {
      const heard = hear(1);
      speaker.postMessage(command, '*');
      await heard;
    },
    /** Shows another page in the journey's window, as a link or a script in it could. */
    async navigateJourney(url) {
      const loaded = loadOf(journey());
      journey().contentWindow.location.replace(url);
      await loaded;
    },
    async addFrame(url) {
      const node = document.createElement('iframe');
      node.src = url;
      const loaded = loadOf(node);
      document.body.append(node);
      await loaded;
      return node.contentWindow;
    },
    hear,
  };
})();
