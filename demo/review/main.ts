import { loadConfig } from '../shared/config.ts';
import { nodeOf } from '../shared/node.ts';
import { buildNode } from './build-node.ts';
import { readChoice, writeChoice, type Choice } from './choice.ts';
import { buildCode, EventLog } from './details.ts';
import { buildPanel } from './panel.ts';
import { buildStand } from './stand.ts';
import { STATES } from './states.ts';

/** What the page shows: one choice, two side by side, or every state of one. */
interface View {
  readonly choices: readonly Choice[];
  readonly isOverview: boolean;
}

const log = new EventLog(nodeOf('events', HTMLElement), nodeOf('diagnostics', HTMLElement));
const { isSandbox } = await loadConfig();

function readView(): View {
  const query = new URL(location.href).searchParams;
  const other = query.get('with');
  const choices = [readChoice(query)];
  if (other !== null) choices.push(readChoice(new URLSearchParams(other)));
  return { choices, isOverview: query.has('all') };
}

function addressOf({ choices: [first, second], isOverview }: View): string {
  const query = first ? writeChoice(first) : new URLSearchParams();
  if (second) query.set('with', writeChoice(second).toString());
  if (isOverview) query.set('all', '');
  return `?${query.toString()}`;
}

function go(view: View): void {
  history.pushState(null, '', addressOf(view));
  draw();
}

/** Draws the page anew, but for what the reader had unfolded and where the focus was. */
function draw(): void {
  const view = readView();
  const panel = nodeOf('panel', HTMLElement);
  const unfolded = [...panel.querySelectorAll('details[open]')].map((fold) => nameOf(fold));
  const controls = () => [...panel.querySelectorAll<HTMLElement>('select, input, summary')];
  const focused = controls().findIndex((control) => control === document.activeElement);
  log.clear();
  panel.replaceChildren(
    ...view.choices.map((choice, index) => {
      const change = (next: Choice): void =>
        go({ ...view, choices: view.choices.map((each, at) => (at === index ? next : each)) });
      const title = view.choices.length > 1 ? `Stage ${'AB'[index]}` : 'Look at';
      return buildNode(
        'fieldset',
        {},
        buildNode('legend', {}, title),
        ...buildPanel(choice, change),
      );
    }),
  );
  for (const fold of panel.querySelectorAll('details')) fold.open = unfolded.includes(nameOf(fold));
  controls()[focused]?.focus();
  drawStages(view);
  drawModes(view);
  const [first] = view.choices;
  if (first) nodeOf('code', HTMLElement).replaceChildren(...buildCode(first));
}

const nameOf = (fold: Element): string => fold.getAttribute('data-fold') ?? '';

function drawStages({ choices, isOverview }: View): void {
  const stages = nodeOf('stages', HTMLElement);
  stages.className = isOverview ? 'stages is-overview' : 'stages';
  const [first] = choices;
  if (!isSandbox) {
    stages.textContent = 'The review needs the sandbox: start without FINBOX_API_KEY.';
  } else if (isOverview && first) {
    const states = STATES.flatMap((group) => group.states);
    stages.replaceChildren(
      ...states.map(({ id }) => buildStand({ ...first, state: id, width: 'full' }, () => {})),
    );
  } else {
    const names = choices.length > 1 ? ['A ', 'B '] : [''];
    stages.replaceChildren(
      ...choices.map((choice, index) =>
        buildStand(choice, (entry) => log.add(names[index] ?? '', entry)),
      ),
    );
  }
}

function drawModes(view: View): void {
  const [first] = view.choices;
  if (!first) return;
  const modes = [
    ['One state', { choices: [first], isOverview: false }],
    ['Two, side by side', { choices: [first, view.choices[1] ?? first], isOverview: false }],
    ['Every state', { choices: [first], isOverview: true }],
  ] as const;
  const shown = view.isOverview ? 2 : view.choices.length - 1;
  nodeOf('modes', HTMLElement).replaceChildren(
    ...modes.map(([title, mode], index) => {
      const current = index === shown ? { 'aria-current': 'page' } : {};
      return buildNode('a', { href: addressOf(mode), ...current }, title);
    }),
  );
}

addEventListener('popstate', draw);
draw();
