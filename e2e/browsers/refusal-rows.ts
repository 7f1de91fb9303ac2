import { expect } from '@playwright/test';
import type { Row } from './row.ts';

const UNUSABLE = [
  ['an address of another origin', 'redirect-url="https://lender.example/?session_id=1"'],
  ['an address that is a script', 'redirect-url="javascript:alert(1)"'],
  ['something that is no address', 'redirect-url="session 1"'],
] as const;

/** Journeys that cannot begin: one outcome, and nothing is left on the page. */
export const REFUSAL_ROWS: readonly Row[] = [
  {
    group: 'session refused',
    name: 'an endpoint that answers with an error is session_unavailable',
    allows: /401/,
    async play(lender) {
      const source = 'session-endpoint="/api/session?key=sandbox-unauthorized"';
      await lender.offer({ scenario: 'success', display: 'modal', source });
      await lender.launch();
      const { detail } = await lender.hears('failure');
      expect(detail).toMatchObject({ code: 'session_unavailable', error: { status: 401 } });
      await lender.shows(() => document.querySelector('finbox-connect')?.outcome?.type, 'failure');
    },
  },
  ...['inline', 'modal'].map((display): Row => ({
    group: 'session refused',
    name: `${display}: a frame that the page’s own policy refuses is an invalid_session`,
    allows: /Content.Security.Policy|settings blocked|Refused to (load|frame)|frame-src refuses/i,
    async play(lender) {
      const attribute = 'launch="auto"';
      await lender.offer({ scenario: 'silent', display, attribute, frames: "'none'" });
      // Chromium says that the refused frame has loaded, before or after it says that it was refused.
      await lender.shows(() => {
        const outcome = document.querySelector('finbox-connect')?.outcome;
        return outcome?.type === 'failure' && outcome.code;
      }, 'invalid_session');
    },
  })),
  ...UNUSABLE.map(([name, source]): Row => ({
    group: 'session refused',
    name: `${name} is an invalid_session`,
    async play(lender) {
      await lender.offer({ scenario: 'success', display: 'inline', source });
      expect((await lender.hears('failure')).detail).toMatchObject({ code: 'invalid_session' });
      await lender.shows(
        () => document.querySelector('finbox-connect')?.shadowRoot?.querySelector('iframe'),
        null,
      );
    },
  })),
];
