import { Hono } from 'hono';

import { html } from 'hono/html';
import { ownOriginOnly } from '../http/own-origin.ts';
import type { Clock } from '../sessions/clock.ts';
import type { Html } from './html.ts';
import { page } from './layout.ts';
import { textField } from './routing.ts';

export interface ClockPagesParts {
  readonly clock: Clock;
  readonly advance: (ms: number) => void;
}

const MINUTE_MS = 60_000;
/** The sessions that live longest live 30 days, a consent lives seven years. */
const MAX_MINUTES = 10 * 366 * 24 * 60;

const STEPS: readonly (readonly [minutes: number, label: string])[] = [
  [1, '1 minute'],
  [60, '1 hour'],
  [24 * 60, '1 day'],
  [31 * 24 * 60, '31 days'],
];

/** The sandbox's own clock, which can be moved forward so that expiry is rehearsed in seconds. */
export function createClockPages({ clock, advance }: ClockPagesParts): Hono {
  const pages = new Hono();
  pages.get('/clock', (c) => c.html(clockPage(clock.now())));
  // Another website must not move the clock of a sandbox that runs in the background.
  pages.post('/clock', ownOriginOnly, async (c) => {
    const minutes = Number(textField(await c.req.parseBody(), 'minutes') || 'none');
    if (!(minutes > 0 && minutes <= MAX_MINUTES)) {
      return c.text(`Give minutes, a number above 0 and up to ${MAX_MINUTES}.\n`, 400);
    }
    advance(minutes * MINUTE_MS);
    return c.redirect('/clock', 303);
  });
  return pages;
}

function clockPage(now: number): Html {
  return page({
    title: 'The sandbox’s clock',
    width: 'wide',
    body: html`
      <h1>The sandbox’s clock</h1>
      <p class="lead">
        Sessions expire, OTPs lapse and statements are processed by this clock. Move it forward
        instead of waiting. <a href="/#webhooks">Back to the help</a>.
      </p>
      <p class="clock"><time datetime="${new Date(now).toISOString()}">${inIndia(now)}</time></p>
      <form class="steps" method="post" action="/clock" aria-label="Move the clock forward">
        ${STEPS.map(
          ([minutes, label]) =>
            html`<button class="secondary" name="minutes" value="${minutes}">+ ${label}</button>`,
        )}
      </form>
      <p class="hint">
        From a script: <code>curl -d minutes=61 …/clock</code>. A sandbox started with
        <code>--speed 60</code> lets an hour pass in a minute.
      </p>
    `,
  });
}

function inIndia(now: number): string {
  const text = new Date(now).toLocaleString('en-GB', {
    timeZone: 'Asia/Kolkata',
    dateStyle: 'full',
    timeStyle: 'medium',
  });
  return `${text} in India`;
}
