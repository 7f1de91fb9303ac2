import * as v from 'valibot';
import { EnrichedAccounts, UploadedAccounts } from './account.ts';
import { parseJson } from './answer.ts';
import { DateRange, Id, objectOf, orNull, Text } from './schema.ts';

const COMPLETED = 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION';
const EXPIRED = 'SESSION_EXPIRY_NOTIFICATION';

const UploadEvent = objectOf({
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

const EnrichmentEvent = objectOf({
  event_name: v.picklist(['ENRICHMENT_NOTIFICATION']),
  session_id: Id,
  insights_available: orNull(v.boolean()),
  accounts: EnrichedAccounts,
});

const UnknownEvent = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((body): UnknownWebhook => {
    const name = v.parse(Text, body['event_name']);
    const session_id = v.parse(Text, body['session_id']);
    return { event_name: 'UNKNOWN', name, session_id, body };
  }),
);

/** The customer completed the upload, or the session expired. */
export type UploadWebhook = v.InferOutput<typeof UploadEvent>;
/** The processing finished or failed. */
export type EnrichmentWebhook = v.InferOutput<typeof EnrichmentEvent>;
/** An event that this package does not know, or one without a session: as of the entity flow. */
export interface UnknownWebhook {
  readonly event_name: 'UNKNOWN';
  /** The event's own name, where it has one. */
  readonly name: string | null;
  readonly session_id: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** To be told apart by `event_name`. */
export type WebhookEvent = UploadWebhook | EnrichmentWebhook | UnknownWebhook;

/**
 * Reads the body of a webhook, as JSON text, as bytes or parsed; never throws. `null` is for anything
 * but a JSON object. Answer 200 to an unknown event as well, for FinBox may send more one day.
 *
 * Nothing authenticates a webhook: whoever knows its address can send one. So it gives no confirmed
 * id; `createWebhookHandler` asks the API, or pass its `session_id` on to `confirmSession`.
 */
export function parseWebhook(body: unknown): WebhookEvent | null {
  const data = parseJson(textOf(body));
  if (Array.isArray(data)) return null;
  return read(UploadEvent, data) ?? read(EnrichmentEvent, data) ?? read(UnknownEvent, data);
}

/** What was parsed already becomes text again, so that its own members alone count. */
function textOf(body: unknown): string {
  // A decoder drops a byte order mark.
  if (typeof body === 'string') return body.replace(/^\uFEFF/, '');
  const isBytes = body instanceof ArrayBuffer || ArrayBuffer.isView(body);
  try {
    return isBytes ? new TextDecoder().decode(body) : JSON.stringify(body);
  } catch {
    // A circle, or a number that JSON has no form for: nothing that came by a request.
    return '';
  }
}

function read<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | null {
  const { success, output } = v.safeParse(schema, data);
  return success ? output : null;
}
