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

  /** The first element, in a shadow root too. */
  const element = () =>
    [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .map((root) => root.querySelector('finbox-connect'))
      .find(Boolean);
  const journey = () => element().shadowRoot.querySelector('iframe');
  const loadOf = (node) => new Promise((resolve) => (node.onload = resolve));

  window.attack = {
    success: {
      type: 'finbox-bankconnect',
      status: 'success',
      payload: { sessionId: 'session-1', linkId: 'link-1' },
    },
    element,
    journey: () => journey().contentWindow,
    /**
     * Resolves once the journey's frame, which could not be moved as it is, shows the journey again and
     * not its own empty page.
     */
    reloads: () =>
      new Promise((resolve) => {
        const frame = journey();
        frame.addEventListener('load', function heard() {
          if (frame.contentDocument) return;
          frame.removeEventListener('load', heard);
          resolve();
        });
      }),
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
