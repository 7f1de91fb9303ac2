/** `undefined` where the browser has none: Safari before 17.4 and Firefox before 126. */
export function customStatesOf(element: HTMLElement): CustomStateSet | undefined {
  // Safari before 16.4 has no internals at all.
  return element.attachInternals?.().states;
}

/** Makes `name` the element's only custom state: `:state(name)`, and `:--name` before Chrome 125. */
export function reflectState(states: CustomStateSet | undefined, name: string): void {
  if (!states) return;
  states.clear();
  try {
    states.add(name);
  } catch {
    states.add(`--${name}`);
  }
}
