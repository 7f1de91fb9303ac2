import { loadConfig } from '../shared/config.ts';
import { nodeOf } from '../shared/node.ts';
import type { Choice } from './choice.ts';
import { keepFocus } from './keep-focus.ts';
import { Modes } from './modes.ts';
import { Panel } from './panel.ts';
import { preparePrinting } from './print.ts';
import { Report } from './report.ts';
import { Stages } from './stages.ts';
import { addressOf, nameView, readView, withChoice, type View } from './view.ts';

/** The address is the state: whatever changes writes another, and all that is shown is read from it. */
const currentView = (): View => readView(new URL(location.href).searchParams);

const { isSandbox } = await loadConfig();
const stagesNode = nodeOf('stages', HTMLElement);
const reportsNode = nodeOf('reports', HTMLElement);
const modes = new Modes(nodeOf('modes', HTMLElement));
const stages = new Stages(stagesNode, (index, entry) => reports[index]?.hear(entry));
const panel = new Panel(nodeOf('panel', HTMLFormElement), changeChoice);
let reports: readonly Report[] = [];
let lastControl: HTMLElement | null = null;

function changeChoice(index: number, next: Choice, by: HTMLElement): void {
  const address = addressOf(withChoice(currentView(), index, next));
  if (new URL(address, location.href).href === location.href) return;
  // A run of changes of one control is one step back.
  if (by === lastControl) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  lastControl = by;
  draw();
}

function draw(): void {
  const view = currentView();
  document.title = `${nameView(view)} · Design review · finbox-connect`;
  nodeOf('address', HTMLElement).textContent = location.href;
  modes.show(view);
  panel.show(view);
  showReports(view);
  stagesNode.classList.toggle('is-overview', view.isOverview);
  if (isSandbox) stages.show(view);
  else stagesNode.textContent = 'The review needs the sandbox: start without FINBOX_API_KEY.';
}

function showReports({ choices, isOverview }: View): void {
  const count = isOverview ? 0 : choices.length;
  if (reports.length !== count) {
    const names = count > 1 ? ['A', 'B'] : [''];
    reports = names.slice(0, count).map((name) => new Report(name));
    reportsNode.replaceChildren(...reports.map(({ node }) => node));
  }
  for (const [index, report] of reports.entries()) {
    const choice = choices[index];
    if (choice) report.show(choice);
  }
}

/** A link to another view shows it in this page, with the focus where it was. */
function follow(click: MouseEvent): void {
  const isPlain =
    click.button === 0 && !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
  const link = click.target instanceof Element ? click.target.closest('a[href^="?"]') : null;
  if (!isPlain || !(link instanceof HTMLAnchorElement)) return;
  click.preventDefault();
  history.pushState(null, '', link.href);
  lastControl = null;
  draw();
  if (!link.isConnected) stagesNode.focus();
}

addEventListener('click', follow);
addEventListener('popstate', () => {
  lastControl = null;
  draw();
});
addEventListener('focusin', ({ target }) => {
  if (target !== lastControl) lastControl = null;
});
keepFocus();
preparePrinting(nodeOf('print', HTMLButtonElement), stages);
draw();
