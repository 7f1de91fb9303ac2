import { hi } from '../../src/element/text/languages/hi.ts';
import { FinboxConnect } from '../../src/index.ts';
import { loadConfig } from '../shared/config.ts';
import { nodeOf } from '../shared/node.ts';
import { confirm } from './confirmation.ts';
import { createElement } from './connect-element.ts';
import { logEvents } from './event-log.ts';
import { readSettings, writeSettings, type Settings } from './settings.ts';
import { settingsIn, setUpSwitches } from './switches.ts';

FinboxConnect.addText(hi);

const place = nodeOf('connect', HTMLElement);
const drawer = nodeOf('drawer', HTMLDetailsElement);
const form = nodeOf('switches', HTMLFormElement);
const status = nodeOf('status', HTMLElement);
const next = nodeOf('next', HTMLElement);
let element = elementInPage();
let renewals = 0;

drawer.open = matchMedia('(min-width: 75rem)').matches;
logEvents(nodeOf('log', HTMLElement), nodeOf('empty', HTMLElement), nodeOf('clear', HTMLElement));
document.addEventListener('finbox-success', ({ detail }) => {
  showNext(true);
  void confirm(
    detail.sessionId,
    nodeOf('confirmation', HTMLElement),
    nodeOf('sign', HTMLButtonElement),
  );
});

const watcher = new MutationObserver(showStatus);
const config = await loadConfig();
nodeOf('bank-name', HTMLElement).textContent = config.isSandbox ? 'sandbox' : 'real FinBox';
setUpSwitches(form, config, readSettings(new URL(location.href)), (settings) => {
  writeSettings(settings);
  void renew(settings);
});
await renew(settingsIn(form));

/** A changed switch is a new element: what a page would have been rendered with. */
async function renew(settings: Settings): Promise<void> {
  document.documentElement.dir = settings.dir;
  const turn = (renewals += 1);
  const made = await createElement(element, settings);
  // A session may take longer to come than the next change of a switch.
  if (turn !== renewals) return;
  element.replaceWith(made);
  element = made;
  showNext(false);
  watcher.disconnect();
  watcher.observe(element, { attributeFilter: ['status'] });
  showStatus();
  showMarkup();
}

/** Once the statements are in, the ways of sending them are of no more interest. */
function showNext(isDone: boolean): void {
  next.hidden = !isDone;
  nodeOf('ways', HTMLElement).hidden = isDone;
}

function showStatus(): void {
  status.textContent = element.status;
}

function showMarkup(): void {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'status')
    .map(({ name, value }) => (value ? `  ${name}="${shorten(value)}"` : `  ${name}`));
  const script = element.fetchSession ? '\nelement.fetchSession = (signal) => …' : '';
  nodeOf('markup', HTMLElement).textContent =
    `<finbox-connect\n${attributes.join('\n')}\n></finbox-connect>${script}`;
}

/** A session's URL may hold a token, and people share their screens. */
function shorten(value: string): string {
  return value.replace(/(session_id=|token=|^)([\da-f]{8})[\w.-]{20,}/g, '$1$2…');
}

function elementInPage(): FinboxConnect {
  const found = place.querySelector('finbox-connect');
  if (found instanceof FinboxConnect) return found;
  throw new Error('The page has no <finbox-connect>.');
}
