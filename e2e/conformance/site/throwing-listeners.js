// Every event of the journey finds a listener that throws, before the page's recorder hears it.
for (const name of ['open', 'info', 'error', 'close-request', 'success', 'failure']) {
  window.addEventListener(
    `finbox-${name}`,
    () => {
      throw new Error('a listener of the page’s own');
    },
    true,
  );
}
