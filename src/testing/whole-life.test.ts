import { expect, onTestFinished, test } from 'vitest';

/** What a page of a lender's does in a test runner that knows nothing of us. */
async function place(attributes: Readonly<Record<string, string>>) {
  await import('../index.ts');
  const element = document.createElement('finbox-connect');
  const outcomes: unknown[] = [];
  for (const name of ['finbox-success', 'finbox-failure'] as const) {
    element.addEventListener(name, ({ detail }) => outcomes.push(detail));
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  onTestFinished(() => element.remove());
  await element.updateComplete;
  return { element, outcomes };
}

// A test runner that has yet to read them all takes its time.
test('every entry for a page can be imported', { timeout: 60_000 }, async () => {
  await import('../index.ts');
  await import('../element.ts');
  await import('../core.ts');
  await import('../return.ts');
  await import('../react/index.ts');
  await import('../vue/index.ts');
  await import('../element/text/languages/hi.ts');
  await import('./index.ts');
  expect(customElements.get('finbox-connect')).toBeDefined();
});

test.each(['inline', 'modal'])(
  'a journey with display="%s" opens, is closed, and has one outcome',
  async (display) => {
    const { element, outcomes } = await place({
      'session-id': 's-1',
      display: display,
      'client-origin': location.origin,
    });
    const outcome = element.open();
    expect(element.status).toBe('starting');
    element.close();
    await expect(outcome).resolves.toMatchObject({ code: 'dismissed' });
    expect(outcomes).toHaveLength(1);
    expect(element.shadowRoot?.querySelector('iframe, dialog')).toBeNull();
  },
);

test.each(['inline', 'modal'])(
  'a journey with display="%s" that is taken out of the page has one outcome',
  async (display) => {
    const { element, outcomes } = await place({
      'session-id': 's-1',
      display: display,
      'client-origin': location.origin,
    });
    const outcome = element.open();
    element.remove();
    await expect(outcome).resolves.toMatchObject({ code: 'removed' });
    expect(outcomes).toHaveLength(1);
  },
);
