import { Hono, type Context } from 'hono';
import { BANKS } from '../../bank/banks.ts';
import { requireCredentials, requireKey } from '../credentials.ts';
import { addRoute } from '../route.ts';

export interface BankApiParts {
  readonly now: () => number;
  /** The origin by which the caller reached the sandbox. */
  readonly originOf: (c: Context) => string;
}

/** A bank whose net banking is always down, for a page that must say so. */
export const UNHEALTHY_BANK = 'KARNATAKA';

/** What the sandbox's banks offer. To be mounted at `/bank-connect`. Source: FinBox docs, Management. */
export function bankApi({ now, originOf }: BankApiParts): Hono {
  const api = new Hono();
  api.use('/v1/banks/*', requireCredentials);
  api.use('/v1/net_banking_health/*', requireKey);

  addRoute(api, 'GET', '/v1/banks/catalogue/', (c) => {
    const logo = `${originOf(c)}/assets/icon.svg`;
    const banks = BANKS.map(({ id, name, modes }) => ({
      name: id,
      full_name: name,
      // Documented for some banks only, and without an example that the sandbox could use.
      npci_code: null,
      logo_url: logo,
      is_pdf_upload_available: modes.includes('pdf'),
      is_net_banking_available: modes.includes('online'),
      is_aa_available: modes.includes('aa'),
    }));
    return c.json({ count: banks.length, banks });
  });

  addRoute(api, 'GET', '/v1/net_banking_health/', (c) =>
    c.json(
      BANKS.filter(({ modes }) => modes.includes('online')).map(({ id }) => ({
        bank: id.toUpperCase(),
        updated_at: new Date(now()).toISOString().slice(0, 19).replace('T', ' '),
        health_up: id !== UNHEALTHY_BANK,
        issue_details: id === UNHEALTHY_BANK ? 'The bank’s net banking does not answer' : null,
      })),
    ),
  );
  return api;
}
