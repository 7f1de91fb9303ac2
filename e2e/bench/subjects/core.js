import { connect } from '../../../dist/core.js';

export function open(place, url, heard) {
  let opened;
  const loaded = new Promise((resolve) => (opened = resolve));
  const inline = document.createElement('div');
  place.append(inline);
  const journey = connect({
    session: { redirect_url: url },
    clientOrigin: new URL(url).origin,
    display: { inline },
    onOpen: opened,
    onInfo: heard,
  });
  const close = () => {
    journey.close();
    inline.remove();
  };
  return { loaded, close };
}
