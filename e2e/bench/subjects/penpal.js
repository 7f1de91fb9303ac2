import { connect, WindowMessenger } from 'penpal';

export function open(place, url, heard) {
  const frame = document.createElement('iframe');
  frame.title = 'Bank connection';
  frame.src = url;
  place.append(frame);
  const messenger = new WindowMessenger({
    remoteWindow: frame.contentWindow,
    allowedOrigins: [new URL(url).origin],
  });
  const connection = connect({ messenger, methods: { info: (detail) => void heard(detail) } });
  const close = () => {
    connection.destroy();
    frame.remove();
  };
  return { loaded: connection.promise.then(Boolean), close };
}
