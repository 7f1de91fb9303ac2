import { expect } from 'vitest';
import { createCustomerOfLender } from '../../lender-back-end.test-support.ts';
import type { SandboxAppOptions } from '../../options.ts';

type Json = Record<string, unknown>;
export type Fields = Readonly<Record<string, string | File>>;

const PATH = '/bank-connect/v1/statement/upload_session/';

export async function createUploader(request: object = {}, options: SandboxAppOptions = {}) {
  const lender = await createCustomerOfLender(request, options);
  const send = async (body: BodyInit, query = '', key = 'sandbox-key') => {
    const headers = { 'x-api-key': key };
    const response = await lender.app.request(PATH + query, { method: 'POST', headers, body });
    return { status: response.status, json: (await response.json()) as Json };
  };
  const upload = (fields: Fields, query = '') => {
    const form = new FormData();
    const all = { session_id: lender.sessionId, upload_type: 'PDF', ...fields };
    for (const [name, value] of Object.entries(all)) form.append(name, value);
    return send(form, query);
  };
  return { ...lender, send, upload };
}

/** Each file has another content, as statements have. */
export function statement(name: string, content = name): File {
  return new File([`%PDF-1.4 ${content}`], name, { type: 'application/pdf' });
}

export function refusal(status: number, code: string): object {
  const error = { code, message: expect.any(String) };
  return { status, json: { session_id: '', statement_id: '', error } };
}
