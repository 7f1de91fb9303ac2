// A lender's page without the element: `connect()` behind a button, `resume()` when the page loads.
// It shows the status and says what it hears as the element would: one test can ask either of them.
import { connect, resume } from 'finbox-connect/core';

const place = document.querySelector('[status]');
const [start, cancel] = place.querySelectorAll('button');
const { display, endpoint, statusEndpoint, clientOrigin } = place.dataset;
const options = {
  display,
  clientOrigin,
  statusEndpoint,
  session: async (signal) => (await fetch(endpoint, { method: 'POST', signal })).json(),
  onOpen: (detail) => say('open', detail),
  onInfo: (info) => say('info', info),
  onError: (problem) => say('error', problem),
  onResumed: (journey) => follow(journey),
};

function say(name, detail) {
  document.dispatchEvent(new CustomEvent(`finbox-${name}`, { detail }));
}

function follow(journey) {
  const show = () => place.setAttribute('status', journey.status);
  show();
  journey.subscribe(show);
  cancel.addEventListener('click', () => journey.close());
  window.journey = journey;
  void journey.outcome.then(({ type, ...detail }) => say(type, detail));
}

start.addEventListener('click', () => follow(connect(options)));
const waiting = resume(options);
if (waiting) follow(waiting);
else place.setAttribute('status', 'idle');
