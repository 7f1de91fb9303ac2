import type { Context } from 'hono';
import { invalidRequest, refuse, type ApiError } from '../../http/api-error.ts';
import { readJsonBody } from '../../http/json-body.ts';
import { isGiven, textOf, type RequestBody } from '../../http/json-body.ts';
import type { Webhooks } from './webhooks.ts';

/** Source: FinBox docs, Check Session Upload Status, Configuration. */
export async function updateWebhook(c: Context, webhooks: Webhooks): Promise<Response> {
  const read = await readJsonBody(c);
  if ('refusal' in read) return refuse(c, read.refusal);
  const address = readAddress(read.body);
  if (!(address instanceof URL)) return refuse(c, address);
  webhooks.register(c.req.header('x-api-key') ?? '', address);
  return c.json({ message: 'success' });
}

function readAddress(body: RequestBody): URL | ApiError {
  const text = textOf(body, 'webhook_url');
  if (text === null) return invalidRequest('webhook_url, This field is required.');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    return { status: 400, code: 'INVALID_URL', message: 'Enter a valid URL.' };
  }
  if (isGiven(body, 'webhook_mode') && textOf(body, 'webhook_mode') !== '1') {
    return invalidRequest('webhook_mode, The session flow has mode 1 alone.');
  }
  return url;
}
