/** How the developer has set the element up. */
export interface Settings {
  readonly display: string;
  readonly source: string;
  readonly scenario: string;
  readonly lang: string;
  readonly dir: string;
  readonly confirmClose: boolean;
}

export const SOURCES = ['session-endpoint', 'fetchSession', 'redirect-url', 'session-id'];
export const LANGUAGES = { en: 'English', hi: 'हिन्दी' };
export const DIRECTIONS = { ltr: 'Left to right', rtl: 'Right to left' };

const DEFAULTS: Settings = {
  display: 'modal',
  source: 'session-endpoint',
  scenario: '',
  lang: 'en',
  dir: 'ltr',
  confirmClose: false,
};

/** From the address, so that a set-up can be linked to and survives a reload. */
export function readSettings(address: URL): Settings {
  const { searchParams: query } = address;
  const text = (name: keyof Settings): string => query.get(name) ?? String(DEFAULTS[name]);
  return {
    display: text('display'),
    source: text('source'),
    scenario: text('scenario'),
    lang: text('lang'),
    dir: text('dir'),
    confirmClose: query.get('confirmClose') === 'true',
  };
}

/** Into the address: only what is not as usual. */
export function writeSettings(settings: Settings): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(settings)) {
    if (value === DEFAULTS[name as keyof Settings]) address.searchParams.delete(name);
    else address.searchParams.set(name, String(value));
  }
  history.replaceState(null, '', address);
}
