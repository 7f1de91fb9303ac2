import { Hono } from 'hono';
import { notFound, refuse } from '../http/api-error.ts';
import { originOf } from '../http/host-guard.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { bankApi } from './banks/bank-api.ts';
import { createStatementFiles } from './pdfs/statement-files.ts';
import { recurringApi } from './recurring/recurring-api.ts';
import { sessionDataApi } from './session-data/session-data-api.ts';
import { uploadSessionApi } from './upload-session/upload-session-api.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

export interface BackEndApiParts {
  readonly sessions: Sessions;
  readonly webhooks: Webhooks;
  /** Beside this machine, where the lender's webhooks and files are. */
  readonly lenderHosts: readonly string[];
  readonly now: () => number;
}

/** All that a lender's back end calls but the Session API itself. To be mounted at `/bank-connect`, last. */
export function backEndApi({ sessions, webhooks, lenderHosts, now }: BackEndApiParts): Hono {
  const api = new Hono();
  const files = createStatementFiles({ sessions, now, originOf });
  api.route('/', uploadSessionApi({ sessions, fileHosts: lenderHosts, now }));
  api.route('/', sessionDataApi({ sessions, webhooks, files }));
  api.route('/', files.routes);
  api.route('/', bankApi({ now, originOf }));
  api.route('/', recurringApi({ sessions, now }));
  api.all('*', (c) =>
    refuse(c, notFound('The sandbox has no such address. Its own page, at /, lists what it has.')),
  );
  return api;
}
