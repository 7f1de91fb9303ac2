// What FinBox's documents tell lenders to do, with the checks that they leave out.

export function listenTo(frame, url, heard) {
  const { origin } = new URL(url);
  const listen = ({ source, origin: sender, data }) => {
    if (source !== frame.contentWindow || sender !== origin) return;
    if (data?.type === 'finbox-bankconnect' && data.status === 'info') heard(data.payload);
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}

export function open(place, url, heard) {
  const frame = document.createElement('iframe');
  frame.title = 'Bank connection';
  const stop = listenTo(frame, url, heard);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  place.append(frame);
  const close = () => {
    stop();
    frame.remove();
  };
  return { loaded, close };
}
