// The pages' only script. Without it they work too, but post no messages.
(() => {
  const isFramed = window.parent !== window;
  document.documentElement.dataset.window = isFramed ? 'framed' : 'top';

  /** Values that JSON cannot carry, for host pages that must stand anything. */
  const junk = {
    undefined: () => undefined,
    'not-a-number': () => NaN,
    bigint: () => 12n,
    map: () => new Map([['type', 'finbox-bankconnect']]),
    cycle: () => {
      const cycle = { type: 'finbox-bankconnect', status: 'cycle' };
      cycle.payload = cycle;
      return cycle;
    },
    'two-megabytes': () => 'x'.repeat(2_000_000),
    'deep-json': () => '['.repeat(50_000) + ']'.repeat(50_000),
  };

  /** Acts in one task until an action says to wait, so that nothing comes between two messages. */
  function act(actions) {
    for (const [index, action] of actions.entries()) {
      if ('waitMs' in action) {
        setTimeout(() => act(actions.slice(index + 1)), action.waitMs);
        return;
      }
      if ('navigateTo' in action) {
        location.replace(action.navigateTo);
        return;
      }
      const data = 'postJunk' in action ? junk[action.postJunk]() : action.post;
      window.parent.postMessage(data, '*');
    }
  }

  function returnTo(address) {
    if (address) location.replace(address);
  }

  function filterList(input) {
    const items = [...document.getElementById(input.dataset.filters).children];
    const empty = document.querySelector(`[data-empty-of="${input.dataset.filters}"]`);
    const apply = () => {
      const wanted = input.value.trim().toLowerCase();
      for (const item of items) item.hidden = !item.dataset.words.includes(wanted);
      empty.hidden = items.some((item) => !item.hidden);
    };
    input.addEventListener('input', apply);
    input.form.addEventListener('submit', (event) => {
      event.preventDefault();
      apply();
    });
  }

  /** The words are the page's, in its language; their braces stand for the value. */
  function fill(words, value) {
    return words.replace('{}', () => value);
  }

  function nameChosenFile(label) {
    const input = document.getElementById(label.dataset.chosenOf);
    input.addEventListener('change', () => {
      const [file] = input.files;
      if (!file) return;
      label.textContent = fill(label.dataset.chosenText, file.name);
      forgetProblem(input);
    });
  }

  /** The problem was that no file, or the wrong one, was chosen. */
  function forgetProblem(input) {
    input.removeAttribute('aria-invalid');
    input.parentElement.classList.remove('invalid');
    document.getElementById(`${input.id}-problem`).textContent = '';
  }

  /** Offers a button only after a while. The server refuses it until then as well. */
  function enableLater(button) {
    const label = button.textContent;
    const enableAt = Date.now() + Number(button.dataset.enabledAfterMs);
    const show = () => {
      const seconds = Math.ceil((enableAt - Date.now()) / 1000);
      button.disabled = seconds > 0;
      button.textContent = seconds > 0 ? fill(button.dataset.waitingText, seconds) : label;
      if (seconds > 0) setTimeout(show, 250);
    };
    show();
  }

  function copyOnClick(button) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copies);
      try {
        await navigator.clipboard.writeText(source.textContent);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(source);
        button.textContent = 'Selected';
      }
    });
  }

  /** A second click on a slow connection must not send a form twice. */
  function sendOnce(event) {
    if (event.defaultPrevented) return;
    if (event.target.dataset.isSent) event.preventDefault();
    event.target.dataset.isSent = 'true';
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-filters]').forEach(filterList);
    document.querySelectorAll('[data-chosen-of]').forEach(nameChosenFile);
    document.querySelectorAll('[data-enabled-after-ms]').forEach(enableLater);
    document.querySelectorAll('[data-copies]').forEach(copyOnClick);
    document.addEventListener('submit', sendOnce);
    // By script: an autofocus in a foreign frame is an error in the console.
    document.querySelector('[aria-invalid]')?.focus();
    // A page that is left while it loads may run this without a body (Firefox).
    if (!document.body) return;
    const { reloadAfterMs } = document.body.dataset;
    if (reloadAfterMs) setTimeout(() => location.reload(), Number(reloadAfterMs));
    const actions = JSON.parse(document.body.dataset.actions);
    if (isFramed) act(actions.framed);
    else if (actions.returnAfterMs) setTimeout(returnTo, actions.returnAfterMs, actions.returnTo);
    else returnTo(actions.returnTo);
  });

  // A page shown again from the browser's cache can be sent again.
  addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.isSent;
  });
})();
