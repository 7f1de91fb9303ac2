import type { DemoConfig } from '../shared/config.ts';
import { supportedDisplays } from './connect-element.ts';
import { DIRECTIONS, LANGUAGES, SOURCES, type Settings } from './settings.ts';

type Choice = readonly [value: string, label: string];

/** Fills the drawer's switches and tells of every change. */
export function setUpSwitches(
  form: HTMLFormElement,
  { isSandbox, scenarios }: DemoConfig,
  settings: Settings,
  changed: (settings: Settings) => void,
): void {
  const played = scenarios.map(({ name, summary }): Choice => [name, `${name}: ${summary}`]);
  const choices: Readonly<Record<string, readonly Choice[]>> = {
    display: same(supportedDisplays()),
    source: same(SOURCES),
    scenario: [['', isSandbox ? 'None: go through it by hand' : 'The real BankConnect'], ...played],
    lang: Object.entries(LANGUAGES),
    dir: Object.entries(DIRECTIONS),
  };
  const chosen: Readonly<Record<string, unknown>> = { ...settings };
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) control.checked = chosen[control.name] === true;
    if (!(control instanceof HTMLSelectElement)) continue;
    const options = choices[control.name] ?? [];
    control.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
    control.value = String(chosen[control.name]);
    if (control.selectedIndex < 0) control.selectedIndex = 0;
    control.disabled = options.length < 2;
  }
  form.addEventListener('change', () => changed(settingsIn(form)));
}

/** What the switches say now; what cannot be chosen here is not among them. */
export function settingsIn(form: HTMLFormElement): Settings {
  const value = (name: string): string => {
    const control = form.elements.namedItem(name);
    return control instanceof HTMLSelectElement ? control.value : '';
  };
  const confirm = form.elements.namedItem('confirmClose');
  return {
    display: value('display'),
    source: value('source'),
    scenario: value('scenario'),
    lang: value('lang'),
    dir: value('dir'),
    confirmClose: confirm instanceof HTMLInputElement && confirm.checked,
  };
}

function same(values: readonly string[]): Choice[] {
  return values.map((value) => [value, value]);
}
