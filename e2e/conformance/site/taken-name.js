// Another library of the page has taken the name.
customElements.define(
  'finbox-connect',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'Somebody else’s';
    }
  },
);
