import { expect, onTestFinished, test } from 'vitest';
import { outcomeOf, place } from '../element/element.test-support.ts';
import { eventOf } from './in-page.test-support.ts';
import type { LaunchTarget } from './target.ts';
import { TARGETS, type Display } from './targets.ts';

/** All that a new display needs: this, and its entry in the table. */
const banner: LaunchTarget = {
  opens: 'when-told',
  launch({ signal, mount, report }) {
    const text = document.createElement('p');
    signal.addEventListener('abort', () => text.remove());
    mount(signal).append(text);
    return {
      navigate(url) {
        text.textContent = url.host;
        report({ type: 'loaded' });
      },
    };
  },
};

test('an entry in the table is a display of the element', async () => {
  const table = TARGETS as Record<string, LaunchTarget>;
  table['banner'] = banner;
  onTestFinished(() => {
    delete table['banner'];
  });
  const { element } = place({ display: 'banner' as Display });
  expect([element.display, element.launch]).toEqual(['banner', 'manual']);
  const opened = eventOf(element, 'finbox-open');
  void element.open();
  expect((await opened).detail.display).toBe('banner');
  const outcome = outcomeOf(element);
  element.close();
  expect(await outcome).toMatchObject({ code: 'dismissed' });
});
