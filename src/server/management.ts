import * as v from 'valibot';
import type { Call, CallOptions } from './call.ts';
import { FinboxApiError } from './error.ts';
import { ownOf } from './own.ts';
import { givenListOf, Id, objectOf, objectOrNothingOf, orNull, Text } from './schema.ts';
import { isWebUrl } from './web-url.ts';

const BankCatalogueAnswer = objectOf({
  count: orNull(v.number()),
  banks: givenListOf(
    objectOf({
      name: Id,
      full_name: Text,
      npci_code: Text,
      logo_url: Text,
      is_pdf_upload_available: v.fallback(v.boolean(), false),
      is_net_banking_available: v.fallback(v.boolean(), false),
      is_aa_available: v.fallback(v.boolean(), false),
    }),
  ),
});

const NetBankingHealthAnswer = givenListOf(
  objectOf({
    bank: Id,
    updated_at: Text,
    health_up: orNull(v.boolean()),
    issue_details: Text,
  }),
);

const WebhookAnswer = objectOrNothingOf({ message: Text });

export type BankCatalogue = v.InferOutput<typeof BankCatalogueAnswer>;
/** `bank` is an identifier in upper case, `updated_at` in UTC. */
export type NetBankingHealth = v.InferOutput<typeof NetBankingHealthAnswer>;

export interface WebhookParams {
  /** On the internet. Put a secret into its path: see `createWebhookHandler`. */
  readonly webhook_url: string;
  /** 1, the default, is the only documented one. */
  readonly webhook_mode?: number | undefined;
}

/** What concerns your organisation and no session. All need the client's `serverHash`. */
export interface Management {
  /** Every bank that FinBox knows now, for `bank_name`. */
  getBankCatalogue(options?: CallOptions): Promise<BankCatalogue>;
  /** Which banks' net banking is down, for a notice before the journey. */
  getNetBankingHealth(options?: CallOptions): Promise<NetBankingHealth>;
  /** Names the one address that all events of your organisation go to, in place of the one before. */
  updateWebhook(params: WebhookParams, options?: CallOptions): Promise<void>;
}

export function createManagement(call: Call): Management {
  return {
    getBankCatalogue: async (options) => {
      const path = '/v1/banks/catalogue/';
      return call(
        BankCatalogueAnswer,
        { operation: 'getBankCatalogue', method: 'GET', path },
        options,
      );
    },
    getNetBankingHealth: async (options) => {
      const path = '/v1/net_banking_health/';
      const request = { operation: 'getNetBankingHealth', method: 'GET', path } as const;
      return call(NetBankingHealthAnswer, request, options);
    },
    updateWebhook: async (params, options) => {
      const { webhook_url, webhook_mode = 1 } = ownOf(params);
      if (!isWebUrl(webhook_url)) throw invalidUrl();
      await call(
        WebhookAnswer,
        {
          operation: 'updateWebhook',
          method: 'POST',
          path: '/v1/session_data/update_webhook/',
          body: JSON.stringify({ webhook_url, webhook_mode }),
          isRepeatable: true,
        },
        options,
      );
    },
  };
}

function invalidUrl(): FinboxApiError {
  const message = 'webhook_url, Enter a valid URL.';
  const field = 'webhook_url';
  return new FinboxApiError(message, { status: 400, code: 'INVALID_URL', source: 'check', field });
}
