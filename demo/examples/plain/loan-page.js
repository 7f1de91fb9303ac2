const widget = document.querySelector('finbox-connect');
const state = document.querySelector('.state');

widget.addEventListener('finbox-error', ({ detail }) => {
  state.textContent = `Problem ${detail.code}`;
});
widget.addEventListener('finbox-success', ({ detail }) => {
  state.textContent = detail.confirmed ? 'Connected' : 'To be confirmed';
});
widget.addEventListener('finbox-failure', ({ detail }) => {
  state.textContent = `Not connected: ${detail.code}`;
});
document.querySelector('.leave').addEventListener('click', () => widget.remove());
