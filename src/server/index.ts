export {
  createFinboxClient,
  type CreateSessionOptions,
  type FinboxClient,
  type FinboxClientOptions,
  type Session,
} from './client.ts';
export { confirmSession, type SessionClaim, type SessionConfirmation } from './confirm.ts';
export {
  FinboxApiError,
  type ClientErrorCode,
  type FinboxErrorCode,
  type FinboxErrorSource,
  type SessionDataErrorCode,
  type SessionErrorCode,
} from './error.ts';
export {
  createSessionHandler,
  type SessionHandler,
  type SessionHandlerOptions,
  type SessionParamsFor,
} from './handler.ts';
export type { Fetch } from './request.ts';
export type {
  BankCatalogue,
  CallOptions,
  ConfirmedSessionId,
  ProcessingAccepted,
  Progress,
  SessionData,
  SessionStatus,
  UnconfirmedOptions,
  UploadState,
  UploadStatus,
} from './session-data.ts';
export type {
  CommonSessionParams,
  ConsentCode,
  ConsentDates,
  SessionMetadata,
  SessionParams,
  SessionParamsV2,
} from './session-params.ts';
export {
  parseWebhook,
  type EnrichmentWebhook,
  type UploadWebhook,
  type WebhookEvent,
} from './webhook.ts';
