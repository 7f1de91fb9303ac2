import { LitElement, html } from 'lit';
import { listenTo } from './bare-frame.js';

/** As little of a component as Lit allows. */
class BankConnection extends LitElement {
  static properties = { url: {} };
  #stop = null;

  render() {
    const tell = (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail }));
    return html`<iframe title="Bank connection" src=${this.url} @load=${() => tell('opened')}>
    </iframe>`;
  }

  firstUpdated() {
    const frame = this.renderRoot.querySelector('iframe');
    this.#stop = listenTo(frame, this.url, (detail) =>
      this.dispatchEvent(new CustomEvent('info', { detail })),
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.();
  }
}
customElements.define('bank-connection', BankConnection);

export function open(place, url, heard) {
  const element = document.createElement('bank-connection');
  const loaded = new Promise((resolve) =>
    element.addEventListener('opened', resolve, { once: true }),
  );
  element.addEventListener('info', ({ detail }) => heard(detail));
  element.url = url;
  place.append(element);
  return { loaded, close: () => element.remove() };
}
