import * as v from 'valibot';
import { DateRange, EnrichedAccounts, Id, Text, UploadedAccounts } from './account.ts';
import { parseJson } from './answer.ts';

const COMPLETED = 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION';
const EXPIRED = 'SESSION_EXPIRY_NOTIFICATION';

const UploadEvent = v.object({
  event_name: v.pipe(
    v.string(),
    // Its name from June to November 2024.
    v.transform((name) => (name === 'SESSION_COMPLETION_NOTIFICATION' ? COMPLETED : name)),
    v.picklist([COMPLETED, EXPIRED]),
  ),
  session_id: Id,
  message: Text,
  accounts: UploadedAccounts,
  session_date_range: DateRange,
});

const EnrichmentEvent = v.object({
  event_name: v.picklist(['ENRICHMENT_NOTIFICATION']),
  session_id: Id,
  insights_available: v.boolean(),
  accounts: EnrichedAccounts,
});

/** The customer completed the upload, or the session expired. */
export type UploadWebhook = v.InferOutput<typeof UploadEvent>;
/** The processing finished or failed. */
export type EnrichmentWebhook = v.InferOutput<typeof EnrichmentEvent>;
/** To be told apart by `event_name`. */
export type WebhookEvent = UploadWebhook | EnrichmentWebhook;

/**
 * Reads the body of a webhook, as JSON text or parsed; never throws. `null` is for anything but the
 * three events of the session flow: answer 200 to it as well, for FinBox may send more one day.
 *
 * Nothing authenticates a webhook: whoever knows its address can send one. So it gives no confirmed
 * id; pass its `session_id` on to `confirmSession`.
 */
export function parseWebhook(body: unknown): WebhookEvent | null {
  const data = typeof body === 'string' ? parseJson(body) : body;
  return read(UploadEvent, data) ?? read(EnrichmentEvent, data);
}

function read<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | null {
  const { success, output } = v.safeParse(schema, data);
  return success ? output : null;
}
