import { BANKCONNECT } from './places.mjs';

/** A journey as the lender's page is to offer it. */
export interface Offer {
  readonly scenario: string;
  readonly display: string;
  /** The lender's page that BankConnect comes back to. */
  readonly returnUrl: string;
  /** The lender's endpoint that confirms the outcome. */
  readonly statusEndpoint?: string;
}

/**
 * A way for a lender's page to run a journey. Whichever it is, the page has a button "Connect your
 * bank", a node whose attribute `status` follows the journey, and `finbox-…` events on the document.
 */
export interface Entry {
  readonly name: string;
  /** What the page's head needs. */
  readonly head: string;
  /** Where its scripts may come from, by the page's Content-Security-Policy. */
  readonly scripts: string;
  readonly markup: (offer: Offer) => string;
}

export const ELEMENT: Entry = {
  name: 'element',
  head: '<script type="module" src="/dist/finbox-connect.js"></script>',
  scripts: "'self'",
  markup: (offer) =>
    `<finbox-connect client-origin="${BANKCONNECT}" display="${offer.display}" session-endpoint="${endpointOf(offer)}" status-endpoint="${offer.statusEndpoint ?? ''}"></finbox-connect>`,
};

const IMPORTS = { 'finbox-connect/core': '/dist/core.js' };

/** `connect()`, as an app has it that brings its own buttons. Nothing but the import map is inline. */
export const CORE: Entry = {
  name: 'core',
  head: `<script type="importmap" nonce="map">${JSON.stringify({ imports: IMPORTS })}</script>
    <script type="module" src="/core-page.js"></script>`,
  scripts: "'self' 'nonce-map'",
  markup: (offer) =>
    `<div status data-client-origin="${BANKCONNECT}" data-display="${offer.display}" data-endpoint="${endpointOf(offer)}" data-status-endpoint="${offer.statusEndpoint ?? ''}">
      <button>Connect your bank</button><button>Cancel</button>
    </div>`,
};

export const ENTRIES: readonly Entry[] = [ELEMENT, CORE];

/**
 * Begins the title of a row of the table in `e2e/README.md`. Tab and redirect are the element's
 * too, and core's own part its popup has: core in a tab and after a redirect is left to CI.
 */
export function cellOf(entry: Entry, display: string): string {
  const isRepeat = entry === CORE && display !== 'popup';
  return `${entry.name}, ${display}${isRepeat ? ' @ci' : ''}`;
}

/** The lender's own endpoint, asked for a session that plays the offer's scenario. */
export function endpointOf({ scenario, returnUrl }: Offer): string {
  return `/api/session?${new URLSearchParams({ link_id: scenario, redirect_url: returnUrl }).toString()}`;
}
