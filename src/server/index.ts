export { decodeReturnUrl as readReturn } from '../protocol/return-url.ts';
export type { CallOptions } from './call.ts';
export {
  createFinboxClient,
  type CreateSessionOptions,
  type FinboxClient,
  type FinboxClientOptions,
  type Session,
} from './client.ts';
export { confirmSession, type SessionClaim, type SessionConfirmation } from './confirm.ts';
export type {
  ClientErrorCode,
  FinboxErrorCode,
  RecurringErrorCode,
  SessionDataErrorCode,
  SessionErrorCode,
  StatementErrorCode,
} from './error-code.ts';
export { FinboxApiError, isFinboxError, type FinboxErrorSource } from './error.ts';
export type { Fetch } from './exchange.ts';
export type { EndpointOptions, RequestHandler } from './endpoint.ts';
export type { Hooks, RequestNote, ResponseNote } from './hooks.ts';
export type { BankCatalogue, Management, NetBankingHealth, WebhookParams } from './management.ts';
export {
  toNodeHandler,
  type FastifyLikeReply,
  type FastifyLikeRequest,
  type NodeHandler,
  type NodeResponse,
} from './node-handler.ts';
export type { NodeRequest } from './node-request.ts';
export type {
  RecurringConsents,
  RecurringData,
  RecurringPull,
  RecurringPullParams,
} from './recurring.ts';
export type {
  ConfirmedSessionId,
  ProcessingAccepted,
  Progress,
  ProgressState,
  SessionData,
  SessionStatus,
  UnconfirmedOptions,
  UploadState,
  UploadStatus,
} from './session-data.ts';
export {
  createSessionHandler,
  type SessionHandler,
  type SessionHandlerOptions,
  type SessionParamsFor,
} from './session-handler.ts';
export type {
  CommonSessionParams,
  ConsentCode,
  ConsentDates,
  SessionMetadata,
  SessionParams,
  SessionParamsV2,
} from './session-params.ts';
export type { Insights, SessionResults, StatementPdfs } from './session-results.ts';
export type {
  StatementParams,
  Statements,
  StatementSource,
  UploadedStatement,
  UploadOptions,
} from './statement.ts';
export { createStatusHandler, type SessionAccess } from './status-handler.ts';
export { waitForProcessing, waitForUpload, type WaitOptions } from './wait.ts';
export {
  createWebhookHandler,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from './webhook-handler.ts';
export {
  parseWebhook,
  type EnrichmentWebhook,
  type UnknownWebhook,
  type UploadWebhook,
  type WebhookEvent,
} from './webhook.ts';
