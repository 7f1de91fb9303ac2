import { createFinboxClient, type FinboxClient } from '../../server/client.ts';
import type { FinboxErrorCode } from '../../server/error-code.ts';
import { answerFor, refusal, type ApiAnswer, type FakeSession } from './fake-sessions.ts';

/** The operations of a client, by the names of its methods. */
export type FinboxOperation = keyof FinboxClient;

/** A client without a network, and what a test says to it. */
export interface FakeFinboxClient extends FinboxClient {
  /** The sessions that were created, in order; `params` are as they were sent, without the key. */
  readonly sessions: readonly Readonly<FakeSession>[];
  /** The customer uploads everything: `COMPLETED`. */
  completeUpload(sessionId: string): void;
  /** Sets what the upload status says. */
  setUploadStatus(sessionId: string, status: FakeSession['upload']): void;
  /** The verdict on the accounts once processing is requested. Default: completed. */
  failProcessing(sessionId: string): void;
  /** Refuses the next call of an operation, as the API would. */
  refuseNext(
    operation: FinboxOperation,
    error: { readonly status: number; readonly code: FinboxErrorCode; readonly message?: string },
  ): void;
  /** Answers every later call of an operation: for what the fake itself does not know. */
  answer(operation: FinboxOperation, body: unknown): void;
}

/**
 * A real `FinboxClient` whose API is in this process: it checks parameters, reads answers and throws
 * `FinboxApiError` as always. Sessions are created without uploads.
 */
export function fakeFinboxClient(): FakeFinboxClient {
  const sessions = new Map<string, FakeSession>();
  const refusals = new Map<string, ApiAnswer>();
  const answers = new Map<string, unknown>();
  let operation = '';

  const reply = (url: string, body: RequestInit['body']): ApiAnswer => {
    const refused = refusals.get(operation);
    refusals.delete(operation);
    if (refused) return refused;
    if (answers.has(operation)) return { status: 200, body: answers.get(operation) };
    if (operation === 'createSession') return createSession(sessions, body);
    const [, id = '', name = ''] = /\/session_data\/([^/]+)\/([^/]+)\/$/.exec(url) ?? [];
    const answer = answerFor(sessions.get(decodeURIComponent(id)), name);
    const unknown = `fakeFinboxClient does not know ${operation}: say answer('${operation}', body) before.`;
    return answer ?? refusal(501, 'NOT_SIMULATED', unknown);
  };
  const known = (id: string): FakeSession => {
    const session = sessions.get(id);
    if (session) return session;
    throw new Error(`There is no session "${id}": create it with createSession before.`);
  };
  const client = createFinboxClient({
    apiKey: 'simulated-key',
    serverHash: 'simulated-hash',
    maxRetries: 0,
    // Called just before the request, and in the same turn.
    onRequest: (note) => {
      operation = note.operation;
    },
    fetch: async (url, { body }) => {
      const answer = reply(url, body);
      return Response.json(answer.body, { status: answer.status });
    },
  });
  return {
    ...client,
    get sessions() {
      return [...sessions.values()];
    },
    completeUpload: (id) => void (known(id).upload = 'COMPLETED'),
    setUploadStatus: (id, status) => void (known(id).upload = status),
    failProcessing: (id) => void (known(id).processing = 'failed'),
    refuseNext: (name, { status, code, message = 'Refused by the test' }) =>
      void refusals.set(name, refusal(status, code, message)),
    answer: (name, body) => void answers.set(name, body),
  };
}

function createSession(sessions: Map<string, FakeSession>, body: RequestInit['body']): ApiAnswer {
  const { api_key: _, ...params } = Object(JSON.parse(String(body)));
  const id = `simulated-session-${sessions.size + 1}`;
  sessions.set(id, { id, params, upload: 'NO_UPLOADS', processing: 'none', isDeleted: false });
  const redirect_url = `https://bankconnectclient.finbox.in/?session_id=${id}`;
  return { status: 200, body: { session_id: id, redirect_url } };
}
